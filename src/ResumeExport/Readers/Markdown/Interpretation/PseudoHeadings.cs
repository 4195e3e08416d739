using System.Collections.Immutable;
using ResumeExport.Model.Document;
using ResumeExport.Normalisation;
using ResumeExport.Readers.Markdown.Structure;

namespace ResumeExport.Readers.Markdown.Interpretation;

/// <summary>Makes headings of lines that people use as such: a bold or plain line that is the name of a section.</summary>
internal static class PseudoHeadings
{
    private const int LongestHeading = 60;

    // Fewer real headings with known names than this, and the author marks sections in another way.
    private const int EnoughHeadings = 2;

    /// <summary>Returns <paramref name="raw"/> with such lines as headings, unless the sections have real ones.</summary>
    public static ImmutableArray<RawBlock> Promote(ImmutableArray<RawBlock> raw)
    {
        if (raw.Count(IsKnownHeading) >= EnoughHeadings) return raw;
        var level = LevelAbove(raw);
        var isStyled = raw.Count(static block => block is RawParagraph { Text: var text } && IsName(text, text.Lines()[0]) && IsStyled(text, text.Lines()[0])) >= EnoughHeadings;
        var promoted = ImmutableArray.CreateBuilder<RawBlock>(raw.Length);
        foreach (var block in raw)
        {
            if (block is RawParagraph paragraph) Add(paragraph, level, isStyled, promoted);
            else promoted.Add(block);
        }

        return promoted.ToImmutable();
    }

    private static bool IsKnownHeading(RawBlock block) =>
        block is RawHeading heading && SectionNames.Classify(heading.Text.Text) != SectionKind.Custom;

    private static int LevelAbove(ImmutableArray<RawBlock> raw)
    {
        var levels = raw.OfType<RawHeading>().Skip(1).Select(static heading => heading.Level).ToList();
        return levels.Count == 0 ? 2 : Math.Max(1, levels.Min() - 1);
    }

    private static void Add(RawParagraph paragraph, int level, bool isStyled, ImmutableArray<RawBlock>.Builder promoted)
    {
        var text = paragraph.Text;
        var from = 0;
        foreach (var line in text.Lines())
        {
            if (!IsHeading(text, line, isStyled)) continue;
            if (line.Start > from) AddRest(text.Part(from, line.Start), promoted);
            var heading = text.Part(line.Start, line.End);
            promoted.Add(new RawHeading(level, heading, heading.Span));
            from = line.End;
        }

        if (from == 0) promoted.Add(paragraph);
        else AddRest(text.Part(from, text.Text.Length), promoted);
    }

    private static void AddRest(FlatText rest, ImmutableArray<RawBlock>.Builder promoted)
    {
        if (rest.Text.Length > 0) promoted.Add(new RawParagraph(rest, rest.Span));
    }

    // Where sections are bold or in capitals, another such line in capitals is a section as well, whatever its name.
    private static bool IsHeading(FlatText text, TextRange line, bool isStyled) =>
        IsName(text, line) || (isStyled && !NamesEntry(text.Text[line.Start..line.End]) && line.End - line.Start <= LongestHeading && text.Lines().Length == 1 && IsCapitals(text.Text[line.Start..line.End]) && LineTraits.IsBold(new HeadLine(text, line.Start, line.End)));

    private static bool NamesEntry(string text) => HeadWords.RoleScore(text) + HeadWords.OrganisationScore(text) > 0;

    private static bool IsName(FlatText text, TextRange line)
    {
        if (line.End - line.Start > LongestHeading || text.Slice(line.Start, line.End).FirstLinkTarget is not null) return false;
        var name = text.Text[line.Start..line.End];
        if (name.TrimEnd(':', '：', ' ').AsSpan().IndexOfAny(':', '：') >= 0 || SectionNames.Classify(name) == SectionKind.Custom) return false;
        return text.Lines().Length == 1 || IsStyled(text, line) || (name[^1] is ':' or '：' && line.End < text.Text.Length);
    }

    private static bool IsStyled(FlatText text, TextRange line) =>
        LineTraits.IsBold(new HeadLine(text, line.Start, line.End)) || IsCapitals(text.Text[line.Start..line.End]);

    private static bool IsCapitals(string text)
    {
        var letters = 0;
        foreach (var character in text)
        {
            if (char.IsLower(character)) return false;
            if (char.IsUpper(character)) letters++;
        }

        return letters > 2;
    }
}
