using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Readers;

/// <summary>A decoded source and its line map.</summary>
public sealed class SourceText
{
    private readonly List<int> lineStarts = [0];

    /// <summary>Wraps decoded text.</summary>
    /// <param name="path">The file as the user named it; <c>-</c> for standard input.</param>
    /// <param name="text">The whole text, without a byte order mark.</param>
    public SourceText(string path, string text)
    {
        Path = path;
        Text = text;
        for (var i = 0; i < text.Length; i++)
            if (text[i] == '\n') lineStarts.Add(i + 1);
    }

    /// <summary>The file as the user named it.</summary>
    public string Path { get; }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>Returns the span of <paramref name="length"/> characters from <paramref name="start"/>, with line and column.</summary>
    public SourceSpan SpanAt(int start, int length)
    {
        var index = lineStarts.BinarySearch(start);
        var line = index >= 0 ? index : ~index - 1;
        return new SourceSpan(start, length, line + 1, start - lineStarts[line] + 1);
    }

    /// <summary>Returns line <paramref name="line"/> (counted from 1) without its line end.</summary>
    public string LineAt(int line)
    {
        var start = lineStarts[line - 1];
        var end = line < lineStarts.Count ? lineStarts[line] : Text.Length;
        return Text[start..end].TrimEnd('\r', '\n');
    }
}
