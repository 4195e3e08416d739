using ResumeExport.Normalisation;
using ResumeExport.Readers.Markdown.Structure;

namespace ResumeExport.Readers.Markdown.Interpretation;

/// <summary>Parts lines of one paragraph that each are an entry: <c>2018–2023 Acme, Engineer</c> above <c>2014–2018 Initech, Tester</c>.</summary>
internal static class EntryLines
{
    /// <summary>Returns <paramref name="run"/> with such paragraphs cut before each of those lines.</summary>
    public static ReadOnlySpan<RawBlock> Apart(ReadOnlySpan<RawBlock> run)
    {
        var parted = new List<RawBlock>(run.Length);
        foreach (var block in run)
        {
            if (block is RawParagraph paragraph) parted.AddRange(Parts(paragraph));
            else parted.Add(block);
        }

        return parted.ToArray();
    }

    private static List<RawParagraph> Parts(RawParagraph paragraph)
    {
        var text = paragraph.Text;
        var lines = text.Lines();
        if (lines.Length < 2 || !IsEntry(text, lines[0])) return [paragraph];
        var parts = new List<RawParagraph>();
        var from = 0;
        for (var i = 1; i <= lines.Length; i++)
        {
            if (i < lines.Length && !IsEntry(text, lines[i])) continue;
            var part = text.Part(from, i < lines.Length ? lines[i].Start : text.Text.Length);
            parts.Add(new RawParagraph(part, part.Span));
            from = i < lines.Length ? lines[i].Start : from;
        }

        return parts;
    }

    // Dates and at least one name on one short line.
    private static bool IsEntry(FlatText text, TextRange range)
    {
        var line = new HeadLine(text, range.Start, range.End);
        if (LineTraits.IsProse(line) || LineTraits.IsLabel(line) || HeadPeriods.In(line).Count == 0) return false;
        return HeadSplitter.Split(line).Exists(static segment => segment.Period is null && !HeadWords.LooksLikePlace(segment.Value));
    }
}
