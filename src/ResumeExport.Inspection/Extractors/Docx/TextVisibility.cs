namespace ResumeExport.Inspection.Extractors.Docx;

/// <summary>Tells whether people see a run: what it says itself, else its style, else the style of its paragraph, else the document.</summary>
internal sealed class TextVisibility(DocxStyles styles, DocxTheme theme)
{
    // In half points: text below 4 pt cannot be read by people. In twentieths: lines below 4 pt show none of it.
    private const int SmallestSize = 8;
    private const int LowestLine = 80;
    private const int White = 0xFFFFFF;

    // Less than this no eye tells from the background; the ratio is that of WCAG 2.2.
    private const double LeastContrast = 1.2;

    /// <summary>True when the text of a run cannot be seen.</summary>
    public bool IsHidden(RunLook run, List<DocxStyle> runChain, ParagraphLook paragraph, List<DocxStyle> paragraphChain)
    {
        List<RunLook> runs = [run, .. runChain.Select(static style => style.Run), .. paragraphChain.Select(static style => style.Run), styles.Defaults];
        List<ParagraphLook> paragraphs = [paragraph, .. paragraphChain.Select(static style => style.Paragraph)];
        return runs.Find(static look => look.Hidden is not null)?.Hidden == true
            || runs.Find(static look => look.Size is not null)?.Size < SmallestSize
            || paragraphs.Find(static look => look.ExactLine is not null)?.ExactLine < LowestLine
            || HasColorOfBackground(runs, paragraphs);
    }

    private bool HasColorOfBackground(List<RunLook> runs, List<ParagraphLook> paragraphs)
    {
        if (runs.Find(static look => look.Color is not null)?.Color is not { } color || theme.Resolve(color) is not { } text) return false;
        var fill = runs.Find(static look => look.Fill is not null)?.Fill ?? paragraphs.Find(static look => look.Fill is not null)?.Fill;
        var background = fill is null ? White : theme.Resolve(fill) ?? White;
        return Contrast(text, background) < LeastContrast;
    }

    private static double Contrast(int first, int second)
    {
        var (one, other) = (Luminance(first), Luminance(second));
        return (Math.Max(one, other) + 0.05) / (Math.Min(one, other) + 0.05);
    }

    private static double Luminance(int color) => (0.2126 * Linear(color >> 16)) + (0.7152 * Linear(color >> 8)) + (0.0722 * Linear(color));

    private static double Linear(int channel)
    {
        var share = (channel & 0xFF) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}
