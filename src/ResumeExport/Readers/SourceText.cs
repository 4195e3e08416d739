using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Readers;

/// <summary>A decoded source and its line map. A line feed, a carriage return, or both together end a line.</summary>
public sealed class SourceText
{
    private readonly List<int> lineStarts = [0];
    private int lastLine;

    /// <summary>Wraps decoded text.</summary>
    /// <param name="path">The file as the user named it; <c>-</c> for standard input.</param>
    /// <param name="text">The whole text, without a byte order mark.</param>
    public SourceText(string path, string text)
    {
        Path = path;
        Text = text;
        var rest = text.AsSpan();
        for (var at = rest.IndexOfAny('\n', '\r'); at >= 0; at = rest.IndexOfAny('\n', '\r'))
        {
            var length = rest[at] == '\r' && at + 1 < rest.Length && rest[at + 1] == '\n' ? 2 : 1;
            rest = rest[(at + length)..];
            lineStarts.Add(text.Length - rest.Length);
        }
    }

    /// <summary>The file as the user named it.</summary>
    public string Path { get; }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>What was doubtful about the bytes, such as their encoding.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Number of lines; text without a line end is one line.</summary>
    public int LineCount => lineStarts.Count;

    /// <summary>Returns the span of <paramref name="length"/> characters from <paramref name="start"/>, with line and column.</summary>
    public SourceSpan SpanAt(int start, int length)
    {
        var line = LineOf(start);
        return new SourceSpan(start, length, line + 1, start - lineStarts[line] + 1);
    }

    /// <summary>Returns line <paramref name="line"/> (counted from 1) without its line end.</summary>
    public string LineAt(int line) => LineSpan(line).ToString();

    /// <summary>The same without a new string.</summary>
    public ReadOnlySpan<char> LineSpan(int line)
    {
        var start = lineStarts[line - 1];
        var end = line < lineStarts.Count ? lineStarts[line] : Text.Length;
        return Text.AsSpan(start, end - start).TrimEnd("\r\n");
    }

    /// <summary>Returns part of a line and the column of its first character; long lines are cut around <paramref name="column"/>.</summary>
    /// <param name="line">The line, counted from 1.</param>
    /// <param name="column">The place that must be in the part, counted from 1.</param>
    /// <param name="reach">Most characters before and behind that place.</param>
    public (string Text, int Column) LineAround(int line, int column, int reach)
    {
        var start = lineStarts[line - 1];
        var end = line < lineStarts.Count ? lineStarts[line] : Text.Length;
        var from = Math.Max(start, start + column - 1 - reach);
        var to = Math.Min(end, start + column - 1 + reach);
        return (Text[Math.Min(from, to)..to].TrimEnd('\r', '\n'), from - start + 1);
    }

    /// <summary>The offset of the first character of line <paramref name="line"/>, counted from 1.</summary>
    public int StartOfLine(int line) => lineStarts[line - 1];

    // Readers ask in rising order: the line asked for last, or the next one, is nearly always the right one.
    private int LineOf(int start)
    {
        var line = lastLine;
        if (start >= lineStarts[line])
        {
            for (var i = line; i < line + 3 && i < lineStarts.Count; i++)
                if (i + 1 == lineStarts.Count || start < lineStarts[i + 1]) return lastLine = i;
        }

        var index = lineStarts.BinarySearch(start);
        return lastLine = index >= 0 ? index : ~index - 1;
    }
}
