namespace ResumeExport.Readers.Markdown;

/// <summary>
/// Cuts HTML into tokens in the order of the source and in linear time. It builds no tree: the tree of HTML moves text about (out of
/// tables, out of elements that nobody closed), and a résumé keeps its order.
/// </summary>
internal sealed class HtmlTokens(string text)
{
    private const string Cdata = "<![CDATA[";

    // Once a mark is known to be missing, it is not searched again: a block of nothing but '<' stays linear.
    private readonly HashSet<string> missing = [];

    /// <summary>Returns all tokens.</summary>
    public static IEnumerable<HtmlToken> Of(string text) => new HtmlTokens(text).Read();

    private IEnumerable<HtmlToken> Read()
    {
        var from = 0;
        for (var at = text.IndexOf('<', StringComparison.Ordinal); at >= 0; at = at < text.Length ? text.IndexOf('<', at) : -1)
        {
            if (Markup(at) is not { } token)
            {
                at++;
                continue;
            }

            if (at > from) yield return new HtmlToken(HtmlTokenKind.Text, from, at);
            yield return token;
            at = from = token.Kind == HtmlTokenKind.Verbatim ? token.End + "]]>".Length : token.End;
        }

        if (from < text.Length) yield return new HtmlToken(HtmlTokenKind.Text, from, text.Length);
    }

    /// <summary>The markup at a <c>&lt;</c>; null when it is only a sign.</summary>
    private HtmlToken? Markup(int at)
    {
        if (Has(at, "<!--")) return HiddenUpTo("-->", at, at + 2);
        if (Has(at, Cdata)) return EndOf("]]>", at) is var end and >= 0 ? new HtmlToken(HtmlTokenKind.Verbatim, at + Cdata.Length, end - 3) : null;
        if (Has(at, "<!") || Has(at, "<?")) return EndOf(">", at) is var close and >= 0 ? new HtmlToken(HtmlTokenKind.Hidden, at, close) : null;
        return Tag(at);
    }

    private HtmlToken? Tag(int at)
    {
        var isEnd = Has(at, "</");
        var start = at + (isEnd ? 2 : 1);
        var nameEnd = start;
        while (nameEnd < text.Length && (char.IsAsciiLetterOrDigit(text[nameEnd]) || text[nameEnd] is '-' or ':')) nameEnd++;
        if (nameEnd == start || !char.IsAsciiLetter(text[start]) || TagEnd(nameEnd) is not (var end and >= 0)) return null;
        var name = text[start..nameEnd].ToLowerInvariant();
        if (!isEnd && IsHidden(name)) return HiddenUpTo("</" + name, at, end) is { Kind: HtmlTokenKind.Hidden } hidden ? ThroughTag(hidden) : ToEnd(at);
        return new HtmlToken(isEnd ? HtmlTokenKind.End : HtmlTokenKind.Start, at, end, name);
    }

    private static bool IsHidden(string name) => name is "script" or "style" or "template" or "title";

    private HtmlToken ThroughTag(HtmlToken token) => token with { End = EndOf(">", token.End) is var end and >= 0 ? end : token.End };

    // A '>' inside a quoted value closes no tag; a quote that nobody closes is no quote.
    private int TagEnd(int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (text[i] == '>') return i + 1;
            if (text[i] == '<') return -1;
            if (text[i] is '"' or '\'' && text[i - 1] == '=' && EndOf(text[i].ToString(), i + 1) is var close and >= 0) i = close - 1;
        }

        return -1;
    }

    private HtmlToken HiddenUpTo(string mark, int at, int from) =>
        EndOf(mark, from) is var end and >= 0 ? new HtmlToken(HtmlTokenKind.Hidden, at, end) : ToEnd(at);

    private HtmlToken ToEnd(int at) => new(HtmlTokenKind.HiddenToEnd, at, text.Length);

    private int EndOf(string mark, int from)
    {
        if (missing.Contains(mark)) return -1;
        var found = text.IndexOf(mark, from, StringComparison.OrdinalIgnoreCase);
        if (found < 0) missing.Add(mark);
        return found < 0 ? -1 : found + mark.Length;
    }

    private bool Has(int at, string mark) => string.CompareOrdinal(text, at, mark, 0, mark.Length) == 0;
}
