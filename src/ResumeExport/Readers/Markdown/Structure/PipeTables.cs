using System.Collections.Immutable;

namespace ResumeExport.Readers.Markdown.Structure;

/// <summary>Reads tables of pipes: a row of names, a row of dashes, and rows. Their text is read as a paragraph first, which costs no more than one.</summary>
internal static class PipeTables
{
    /// <summary>The index of the row of dashes in <paramref name="lines"/>; 0 when there is no table.</summary>
    public static int DelimiterLine(FlatText text, ImmutableArray<TextRange> lines)
    {
        for (var i = 1; i < lines.Length; i++)
            if (IsDelimiter(text.Text.AsSpan(lines[i].Start, lines[i].End - lines[i].Start)) && text.IsTyped(lines[i].Start) && HasPipe(text, lines[i - 1])) return i;
        return 0;
    }

    /// <summary>Reads the table around the row of dashes.</summary>
    public static RawTable Read(FlatText text, ImmutableArray<TextRange> lines, int delimiter)
    {
        var header = Row(text, lines[delimiter - 1]);
        var rows = ImmutableArray.CreateBuilder<RawRow>();
        for (var i = delimiter + 1; i < lines.Length; i++)
        {
            var row = lines[i];
            // "<br>" in a cell begins a line of text, not a row.
            while (i + 1 < lines.Length && LineOf(text, lines[i + 1]) == LineOf(text, row)) row = row with { End = lines[++i].End };
            if (!IsDelimiter(text.Text.AsSpan(row.Start, row.End - row.Start))) rows.Add(Row(text, row));
        }

        return new RawTable(header.Cells.All(static cell => cell.Text.Length == 0) ? null : header, rows.ToImmutable(), text.Span);
    }

    private static int LineOf(FlatText text, TextRange range) => text.SpanOf(range.Start, range.Start + 1).Line;

    private static bool IsDelimiter(ReadOnlySpan<char> line)
    {
        if (!line.Contains('-') || !line.Contains('|')) return false;
        foreach (var character in line)
            if (character is not ('|' or '-' or ':' or ' ' or '\t' or '+')) return false;
        return true;
    }

    private static bool HasPipe(FlatText text, TextRange line) => text.Text.AsSpan(line.Start, line.End - line.Start).Contains('|');

    private static RawRow Row(FlatText text, TextRange line)
    {
        var cells = ImmutableArray.CreateBuilder<FlatText>();
        var (from, end) = (line.Start, line.End);
        if (text.Text[from] == '|') from++;
        if (end > from && text.Text[end - 1] == '|' && text.IsTyped(end - 1)) end--;
        for (var i = from; i <= end; i++)
        {
            if (i < end && !(text.Text[i] == '|' && text.IsTyped(i))) continue;
            cells.Add(text.Part(from, i));
            from = i + 1;
        }

        return new RawRow(cells.ToImmutable());
    }
}
