using ResumeExport.Readers.Markdown.Structure;

namespace ResumeExport.Readers.Markdown;

/// <summary>
/// The ranges of raw HTML that are text: outside of tags, comments, entities, and of elements that no browser shows. Written apart
/// from the reader (<see cref="HtmlTokens"/>), whose work it checks.
/// </summary>
internal sealed class VisibleHtml(string source, int start, int end)
{
    private static readonly string[] HiddenElements = ["<script", "<style", "<template", "<title"];

    // A mark that is missing once is missing for all that follows; without this, a block of '<' would take quadratic time.
    private readonly HashSet<string> missing = [];

    public IEnumerable<TextRange> Read()
    {
        var from = start;
        for (var i = start; i < end;)
        {
            var next = source[i] switch
            {
                '&' => EntityEnd(i),
                '<' => MarkupEnd(i),
                _ => i,
            };
            if (next == i)
            {
                i++;
                continue;
            }

            if (i > from) yield return new TextRange(from, i);
            i = from = next;
        }

        if (from < end) yield return new TextRange(from, end);
    }

    private int EntityEnd(int at) => HtmlEntities.Read(source.AsSpan(0, end), at) is var (_, length) ? at + length : at;

    private int MarkupEnd(int at)
    {
        if (StartsWith(at, "<!--")) return Behind("-->", at + 2) ?? end;
        if (StartsWith(at, "<![CDATA[")) return Behind("]]>", at) is null ? at : at + "<![CDATA[".Length;
        var next = at + 1 < end ? source[at + 1] : ' ';
        if (next is '!' or '?') return Behind(">", at) ?? at;
        if (next == '/' && (at + 2 >= end || !char.IsAsciiLetter(source[at + 2]))) return at;
        if (next != '/' && !char.IsAsciiLetter(next)) return at;
        if (TagEnd(at) is not { } tagEnd) return at;
        foreach (var element in HiddenElements)
            if (StartsWith(at, element) && !char.IsAsciiLetterOrDigit(source[at + element.Length])) return ElementEnd(element, tagEnd);
        return tagEnd;
    }

    private int ElementEnd(string element, int tagEnd)
    {
        if (Behind(element.Replace("<", "</", StringComparison.Ordinal), tagEnd) is not { } close) return end;
        return Behind(">", close) ?? close;
    }

    // The value of an attribute may hold a '>'.
    private int? TagEnd(int at)
    {
        for (var i = at + 1; i < end && source[i] != '<'; i++)
        {
            if (source[i] == '>') return i + 1;
            if (source[i - 1] == '=' && source[i] is '"' or '\'' && Behind(source[i].ToString(), i + 1) is { } close) i = close - 1;
        }

        return null;
    }

    private bool StartsWith(int at, string text) => at + text.Length <= end && string.Compare(source, at, text, 0, text.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private int? Behind(string mark, int at)
    {
        if (missing.Contains(mark)) return null;
        var found = source.IndexOf(mark, at, end - at, StringComparison.OrdinalIgnoreCase);
        if (found < 0) missing.Add(mark);
        return found < 0 ? null : found + mark.Length;
    }
}
