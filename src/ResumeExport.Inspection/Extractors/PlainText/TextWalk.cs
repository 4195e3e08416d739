using System.Globalization;
using System.Text;
using ResumeExport.Model.Text;

namespace ResumeExport.Inspection.Extractors.PlainText;

/// <summary>Joins the lines of a text file to logical lines.</summary>
internal sealed class TextWalk(PlainTextForm form, LineCollector lines, ProblemList problems)
{
    private const int LevelColumns = 2;
    private const string Gap = "  ";

    // The columns at which the texts of the enclosing items start.
    private readonly List<int> items = [];
    private readonly StringBuilder text = new();
    private readonly RunCollector run = new();
    private readonly string guard = form.IsAscii ? "\\" : "\u00A0";
    private readonly bool isPaste = form.Style == PlainTextStyle.Paste;
    private ContentLine? open;
    private bool openIsPreformatted;
    private int openColumn;
    private int lastLength;
    private int widest;
    private int emptyLines;
    private bool isBehindHeading;
    private bool isAtTop = true;

    /// <summary>Takes the next line of the file.</summary>
    public void Line(string source, int number)
    {
        CheckCharacters(source, number);
        var line = new PhysicalLine(source);
        if (line.IsEmpty) EmptyLine();
        else if (!isPaste && open is { HeadingLevel: 0 } && line.UnderlineLevel > 0) Underline(line, number);
        else if (Continues(line)) Continue(line, number);
        else Begin(line, number);
    }

    /// <summary>Ends the logical line that is open.</summary>
    public void End()
    {
        if (open is null) return;
        run.Append(text.ToString());
        lines.Add(run, open);
        text.Clear();
        open = null;
    }

    private void EmptyLine()
    {
        End();
        emptyLines++;
    }

    private void CheckCharacters(string source, int number)
    {
        foreach (var character in source)
        {
            if (char.IsControl(character)) problems.Add(Invariant($"there is a control character in line {number}"));
            if (form.IsAscii && !char.IsAscii(character)) problems.Add(Invariant($"there is a character beyond ASCII in line {number}"));
        }
    }

    private void Underline(PhysicalLine line, int number)
    {
        if (openColumn != 0 || open!.StartsItem || openIsPreformatted) problems.Add(Invariant($"line {number} underlines what is no heading"));
        if (line.Length != Math.Max(1, widest)) problems.Add(Invariant($"the underline in line {number} is not as wide as its heading"));
        open = open! with { HeadingLevel = line.UnderlineLevel };
        End();
    }

    private void Continue(PhysicalLine line, int number)
    {
        if (form.HasDatesAtRight && !openIsPreformatted && line.Content.Contains(Gap, StringComparison.Ordinal))
            problems.Add(Invariant($"line {number} has a gap and goes on with the line above"));
        Append(line, line.Content);
    }

    private bool Continues(PhysicalLine line)
    {
        if (open is null) return false;
        if (openIsPreformatted) return line.Indent == openColumn && PhysicalLine.IsPreformatted(line.Content);
        return line.Indent > openColumn || (line.Indent == openColumn && HadNoRoomFor(line.FirstWordLength));
    }

    private bool HadNoRoomFor(int word) => form.Width > 0 && lastLength + 1 + word > form.Width;

    private void Begin(PhysicalLine line, int number)
    {
        End();
        while (items.Count > 0 && items[^1] > line.Indent) items.RemoveAt(items.Count - 1);
        if (line.Indent != (items.Count > 0 ? items[^1] : 0)) problems.Add(Invariant($"the indent of line {number} fits no list item"));
        openColumn = line.Indent;
        var content = Markers(line.Content, out var starts, out var itemNumber);
        open = LineCollector.Shape(Invariant($"line {number}")) with { ListDepth = items.Count, StartsItem = starts, ItemNumber = itemNumber };
        openIsPreformatted = PhysicalLine.IsPreformatted(content);
        if (isPaste) open = open with { HeadingLevel = LevelByGap(number) };
        emptyLines = widest = 0;
        isAtTop = false;
        var gap = form.HasDatesAtRight && !openIsPreformatted ? content.IndexOf(Gap) : -1;
        Append(line, gap < 0 ? content : content[..gap]);
        if (gap >= 0) AtRight(line, content[gap..], number);
    }

    // Text has single blanks, so two or more part what stands on one line.
    private void AtRight(PhysicalLine line, ReadOnlySpan<char> texts, int number)
    {
        if (line.Length != form.Width) problems.Add(Invariant($"line {number} does not end at the right edge"));
        var shape = LineCollector.Shape(open!.Place) with { ListDepth = open.ListDepth };
        End();
        foreach (var piece in texts.ToString().Split(Gap, StringSplitOptions.RemoveEmptyEntries))
        {
            run.Append(piece.Trim(' '));
            lines.Add(run, shape);
        }
    }

    // In text for boxes the empty lines above a text say what it is: none at the top is the name, two are a section.
    private int LevelByGap(int number)
    {
        var level = emptyLines switch { 0 when isAtTop => 1, 2 => 2, _ => 0 };
        if (emptyLines > 2) problems.Add(Invariant($"there are more than two empty lines above line {number}"));
        if (emptyLines == 0 && isBehindHeading) problems.Add(Invariant($"line {number} stands directly under a heading"));
        if (level > 0 && (openColumn > 0 || openIsPreformatted)) problems.Add(Invariant($"line {number} stands like a heading and is none"));
        isBehindHeading = level > 0;
        return level;
    }

    // An item that begins with a list has the markers of both on one line; the text belongs to the inner one.
    private ReadOnlySpan<char> Markers(ReadOnlySpan<char> content, out bool starts, out int? number)
    {
        starts = false;
        number = null;
        for (int length; (length = PhysicalLine.MarkerOf(content, out var own)) > 0; content = content[length..])
        {
            (starts, number) = (true, own);
            // In text for boxes a level is two columns, however long its marker is.
            openColumn = isPaste ? LevelColumns * (items.Count + 1) : openColumn + length;
            items.Add(openColumn);
        }

        return content;
    }

    private void Append(PhysicalLine line, ReadOnlySpan<char> content)
    {
        if (text.Length > 0) text.Append(openIsPreformatted ? '\n' : ' ');
        if (openIsPreformatted) content = content[1..].TrimStart(' ');
        else if (content.StartsWith(guard)) content = content[1..];
        text.Append(content);
        lastLength = line.Length;
        widest = Math.Max(widest, line.Length);
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
