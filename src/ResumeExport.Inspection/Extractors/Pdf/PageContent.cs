using System.Globalization;
using System.Numerics;
using System.Text;
using ResumeExport.Model.Content;
using ResumeExport.Model.Text;

namespace ResumeExport.Inspection.Extractors.Pdf;

/// <summary>Runs the content stream of one page and collects its text by marked content.</summary>
internal sealed class PageContent
{
    private const int Artifact = -2;
    private const int Untagged = -1;
    private const double SmallestSize = 4;
    private const double NearlyWhite = 0.93;

    // In points; text on one line may be raised or lowered by less.
    private const float SameLine = 1.5f;

    private readonly PdfFile file;
    private readonly PdfPage page;
    private readonly ProblemList problems;
    private readonly Dictionary<string, PdfFont> fonts = new(StringComparer.Ordinal);
    private readonly Dictionary<int, MarkedText> byId = [];
    private readonly Stack<GraphicsState> saved = new();
    private readonly Stack<int> marks = new();
    private GraphicsState state = new() { Transform = Matrix3x2.Identity };
    private Matrix3x2 line = Matrix3x2.Identity;
    private float baseline = float.NaN;
    private int lineNumber;

    public PageContent(PdfFile file, PdfPage page, ProblemList problems)
    {
        this.file = file;
        this.page = page;
        this.problems = problems;
    }

    /// <summary>The pieces of marked content in the order of the stream.</summary>
    public List<MarkedText> Pieces { get; } = [];

    /// <summary>The piece with this MCID; null when there is none.</summary>
    public MarkedText? Find(int id) => byId.GetValueOrDefault(id);

    public void Run(ReadOnlyMemory<byte> content)
    {
        var lexer = new PdfLexer(content, hasReferences: false);
        var operands = new List<PdfValue>();
        while (lexer.Next() is { } token)
        {
            if (token is PdfKeyword keyword)
            {
                Operator(keyword.Value, operands);
                operands.Clear();
            }
            else if (operands.Count < 64)
            {
                operands.Add(token);
            }
        }

        if (marks.Count > 0 || saved.Count > 0) Problem("leaves marked content or a graphics state open");
    }

    private void Operator(string name, List<PdfValue> operands)
    {
        switch (name)
        {
            case "q": Save(); break;
            case "Q": Restore(); break;
            case "cm": state.Transform = MatrixOf(operands) * state.Transform; break;
            case "Do" or "BI": Problem("draws an image or a form"); break;
            case "BMC" or "BDC": BeginMark(operands); break;
            case "EMC": EndMark(); break;
            case "g" or "rg" or "k" or "sc" or "scn": FillColor(operands); break;
            default: TextOperator(name, operands); break;
        }
    }

    private void TextOperator(string name, List<PdfValue> operands)
    {
        switch (name)
        {
            case "BT": line = Matrix3x2.Identity; break;
            case "Tf": Font(operands); break;
            case "Tm": line = MatrixOf(operands); break;
            case "Td": Move(Operand(operands, 0), Operand(operands, 1)); break;
            case "TD": state.Leading = -Operand(operands, 1); Move(Operand(operands, 0), Operand(operands, 1)); break;
            case "TL": state.Leading = Operand(operands, 0); break;
            case "T*": NextLine(); break;
            case "Tr": state.Rendering = (int)Operand(operands, 0); break;
            case "Tj" or "TJ": Show(operands); break;
            case "'" or "\"": NextLine(); Show(operands); break;
        }
    }

    private void Save()
    {
        if (saved.Count > ExtractionLimits.Depth) throw new InvalidDataException("graphics states are nested too deeply");
        saved.Push(state);
    }

    private void Restore()
    {
        if (!saved.TryPop(out state)) throw new InvalidDataException("a graphics state is restored that was not saved");
    }

    private void BeginMark(List<PdfValue> operands)
    {
        if (marks.Count > ExtractionLimits.Depth) throw new InvalidDataException("marked content is nested too deeply");
        var outer = marks.Count > 0 ? marks.Peek() : Untagged;
        var properties = operands.Count > 1 ? Properties(operands[1]) : null;
        if (properties is not null && properties["ActualText"] != PdfValue.Null) Problem("replaces text (ActualText)");
        var isArtifact = operands is [PdfName { Value: "Artifact" }, ..];
        var id = properties?["MCID"] is PdfNumber number ? number.Index : -1;
        if (isArtifact && outer >= 0) Problem("has an artifact inside tagged content");
        if (!isArtifact && id >= 0 && outer != Untagged) Problem("has tagged content inside other marked content");
        marks.Push(isArtifact || outer == Artifact ? Artifact : id >= 0 ? Begin(id) : outer);
    }

    private PdfDictionary? Properties(PdfValue operand) =>
        operand is PdfName name ? file.Dictionary(file.Dictionary(page.Resources["Properties"])?[name.Value] ?? PdfValue.Null) : operand as PdfDictionary;

    private int Begin(int id)
    {
        var piece = new MarkedText(page.Index);
        if (!byId.TryAdd(id, piece)) Problem($"uses the content id {id.ToString(CultureInfo.InvariantCulture)} twice");
        else Pieces.Add(piece);
        return id;
    }

    private void EndMark()
    {
        if (!marks.TryPop(out _)) throw new InvalidDataException("marked content ends that did not begin");
    }

    private void Font(List<PdfValue> operands)
    {
        state.FontSize = Operand(operands, 1);
        if (operands is not [PdfName name, ..]) return;
        if (!fonts.TryGetValue(name.Value, out var font))
        {
            if (file.Dictionary(file.Dictionary(page.Resources["Font"])?[name.Value] ?? PdfValue.Null) is not { } dictionary)
                throw new InvalidDataException($"the font {name.Value} is missing");
            fonts[name.Value] = font = page.Fonts.Of(file, dictionary);
        }

        state.Font = font;
    }

    private void FillColor(List<PdfValue> operands)
    {
        var inverted = operands.Count == 4;
        state.IsWhite = operands.Count > 0;
        for (var i = 0; i < operands.Count; i++)
        {
            var value = Operand(operands, i);
            state.IsWhite &= (inverted ? 1 - value : value) > NearlyWhite;
        }
    }

    private void Move(double x, double y) => line = Matrix3x2.CreateTranslation((float)x, (float)y) * line;

    private void NextLine() => Move(0, -state.Leading);

    private void Show(List<PdfValue> operands)
    {
        if (state.Font is not { } font) throw new InvalidDataException("text is shown without a font");
        var text = new StringBuilder();
        foreach (var operand in operands)
        {
            if (operand is PdfString single) Decode(font, single.Bytes, text);
            else if (operand is PdfArray array)
                foreach (var item in array.Items)
                    if (item is PdfString piece) Decode(font, piece.Bytes, text);
        }

        if (text.Length > 0) Take(text.ToString(), font);
    }

    private void Decode(PdfFont font, byte[] codes, StringBuilder text)
    {
        if (codes.Length % font.CodeLength != 0) Problem("has a broken text string");
        for (var i = 0; i + font.CodeLength <= codes.Length; i += font.CodeLength)
        {
            var code = font.CodeLength == 2 ? (codes[i] << 8) | codes[i + 1] : codes[i];
            if (code == 0) Problem("shows a character that the font does not have");
            if (font.Texts?[code] is { } character) text.Append(character);
            else Problem($"shows characters of {font.Name} that have no text");
        }
    }

    private void Take(string text, PdfFont font)
    {
        var position = line * state.Transform;
        CountLine(position.M32);
        var mark = marks.Count > 0 ? marks.Peek() : Untagged;
        if (string.IsNullOrWhiteSpace(text))
        {
            if (mark >= 0) byId[mark].Append(new LineRun(text, Emphasis(font, position)), lineNumber);
            return;
        }

        CheckVisible(position);
        if (mark >= 0) byId[mark].Append(new LineRun(text, Emphasis(font, position)), lineNumber);
        else if (mark == Untagged) Problem("shows text without a tag");
        else if (ContainsWord(text)) Problem("shows text as an artifact");
    }

    // By the name of the face; letters with outlines and leaning letters are the bold and the italic of a face that has none (ISO 32000-1, 9.3.6 and 9.4.4).
    private TextStyles Emphasis(PdfFont font, Matrix3x2 position) =>
        font.Styles | (state.Rendering is 2 or 6 ? TextStyles.Bold : 0) | (position.M12 == 0 && position.M21 > 0 ? TextStyles.Italic : 0);

    private void CountLine(float y)
    {
        if (Math.Abs(y - baseline) <= SameLine) return;
        baseline = y;
        lineNumber++;
    }

    private void CheckVisible(Matrix3x2 position)
    {
        var size = state.FontSize * Math.Sqrt(Math.Abs(position.GetDeterminant()));
        if (state.Rendering is 3 or 7) Problem("shows invisible text");
        if (state.IsWhite) Problem("shows white text");
        if (Math.Abs(size) < SmallestSize) Problem("shows text that is too small to read");
        if (!page.Contains(position.M31, position.M32)) Problem("shows text outside of the paper");
    }

    private static bool ContainsWord(string text)
    {
        foreach (var character in text)
            if (char.IsLetterOrDigit(character)) return true;
        return false;
    }

    private static double Operand(List<PdfValue> operands, int index) => index < operands.Count && operands[index] is PdfNumber number ? number.Value : 0;

    private static Matrix3x2 MatrixOf(List<PdfValue> operands) => new(
        (float)Operand(operands, 0), (float)Operand(operands, 1), (float)Operand(operands, 2),
        (float)Operand(operands, 3), (float)Operand(operands, 4), (float)Operand(operands, 5));

    private void Problem(string problem) => problems.Add(string.Create(CultureInfo.InvariantCulture, $"page {page.Index + 1} {problem}"));
}
