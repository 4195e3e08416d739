namespace ResumeExport.Readers.Markdown.Structure;

/// <summary>Attributes that some tools read at the end of headings: <c>{#id .class}</c>.</summary>
internal static class HeadingAttributes
{
    /// <summary>Returns <paramref name="text"/> without them.</summary>
    public static FlatText Without(FlatText text)
    {
        var open = StartIn(text.Text);
        return open < 0 || !text.IsTyped(open) ? text : text.Part(0, open);
    }

    private static int StartIn(string text)
    {
        var end = text.AsSpan().TrimEnd();
        if (end.Length < 3 || end[^1] != '}') return -1;
        var open = end.LastIndexOf('{');
        return open >= 0 && end[open + 1] is '#' or '.' or '-' ? open : -1;
    }
}
