using System.Collections.Immutable;

namespace ResumeExport.Readers.Markdown.Structure;

/// <summary>Finds in a paragraph what its author meant as more: tables, bullets of other signs, headings without a blank, markup of other tools.</summary>
internal static class ParagraphSplitter
{
    private const string Bullets = "•‣▪◦●○▸►➤➢✓✔✦◆■□‐·⁃∙";

    /// <summary>Returns what <paramref name="text"/> holds, in order.</summary>
    public static IEnumerable<RawBlock> Split(FlatText text)
    {
        var lines = text.Lines();
        if (PipeTables.DelimiterLine(text, lines) is var row and > 0) return Table(text, lines, row);
        if (lines.Any(line => IsMarked(text, lines, line))) return Lines(text, lines);
        return [new RawParagraph(text, text.Span)];
    }

    private static IEnumerable<RawBlock> Table(FlatText text, ImmutableArray<TextRange> lines, int row)
    {
        if (row > 1) foreach (var block in Split(text.Part(0, lines[row - 2].End))) yield return block;
        yield return PipeTables.Read(text, lines, row);
    }

    private static bool IsMarked(FlatText text, ImmutableArray<TextRange> lines, TextRange line) =>
        IsBullet(text, lines, line) || HeadingMarks(text, line) > 0 || IsFence(text, line);

    private static IEnumerable<RawBlock> Lines(FlatText text, ImmutableArray<TextRange> lines)
    {
        var from = 0;
        for (var i = 0; i < lines.Length;)
        {
            if (!IsMarked(text, lines, lines[i]))
            {
                i++;
                continue;
            }

            if (lines[i].Start > from && text.Part(from, lines[i].Start) is { Text.Length: > 0 } before) yield return new RawParagraph(before, before.Span);
            if (IsBullet(text, lines, lines[i]))
            {
                var (list, behind) = List(text, lines, i);
                i = behind;
                if (!list.Items.IsEmpty) yield return list;
            }
            else if (Heading(text, lines[i++]) is { } heading)
            {
                yield return heading;
            }

            from = i < lines.Length ? lines[i].Start : text.Text.Length;
        }

        if (text.Part(from, text.Text.Length) is { Text.Length: > 0 } rest) yield return new RawParagraph(rest, rest.Span);
    }

    // A line without a bullet goes on with the item above it.
    private static (RawList List, int Behind) List(FlatText text, ImmutableArray<TextRange> lines, int at)
    {
        var items = ImmutableArray.CreateBuilder<RawItem>();
        while (at < lines.Length && IsBullet(text, lines, lines[at]))
        {
            var start = lines[at].Start + 1;
            var end = lines[at++].End;
            while (at < lines.Length && !IsMarked(text, lines, lines[at])) end = lines[at++].End;
            var item = text.Part(start, end);
            if (item.Text.Length > 0) items.Add(new RawItem([new RawParagraph(item, item.Span)]));
        }

        return (new RawList(null, items.ToImmutable(), text.Span), at);
    }

    private static bool IsBullet(FlatText text, ImmutableArray<TextRange> lines, TextRange line)
    {
        if (line.End - line.Start < 2 || !text.IsTyped(line.Start)) return false;
        var sign = text.Text[line.Start];
        if (Bullets.Contains(sign, StringComparison.Ordinal)) return sign != '·' || char.IsWhiteSpace(text.Text[line.Start + 1]);
        return sign is '-' or '–' && IsDashed(text, line) && lines.Count(other => IsDashed(text, other)) > 1;
    }

    // "-Bullet" without a blank, and "– Bullet" with one.
    private static bool IsDashed(FlatText text, TextRange line) =>
        line.End - line.Start > 2 && text.IsTyped(line.Start) && (text.Text[line.Start] == '-' ? char.IsLetter(text.Text[line.Start + 1]) : text.Text[line.Start] == '–' && text.Text[line.Start + 1] is ' ' or '\u00A0');

    private static RawHeading? Heading(FlatText text, TextRange line)
    {
        var marks = HeadingMarks(text, line);
        if (marks == 0) return null;
        var heading = text.Part(line.Start + marks, line.End);
        return new RawHeading(marks, heading, heading.Span);
    }

    // "#Heading"; "#go #rust" are tags, and "#1" is a number.
    private static int HeadingMarks(FlatText text, TextRange line)
    {
        var marks = 0;
        while (line.Start + marks < line.End && text.Text[line.Start + marks] == '#') marks++;
        if (marks is 0 or > 6 || !text.IsTyped(line.Start) || line.Start + marks >= line.End || !char.IsLetter(text.Text[line.Start + marks])) return 0;
        if (text.SpanOf(line.Start, line.Start + 1) is { Column: > 4 }) return 0;
        return text.Text.AsSpan(line.Start + marks, line.End - line.Start - marks).Contains('#') || (marks == 1 && char.IsLower(text.Text[line.Start + 1])) ? 0 : marks;
    }

    private static bool IsFence(FlatText text, TextRange line) => text.IsTyped(line.Start) && text.Text.AsSpan(line.Start, line.End - line.Start).StartsWith(":::", StringComparison.Ordinal);
}
