using ResumeExport.Model.Content;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Normalisation;

namespace ResumeExport.Readers.Markdown.Structure;

/// <summary>Applies single HTML tags inside text, such as <c>&lt;br&gt;</c> and <c>&lt;b&gt;</c>; tags it does not know have no effect.</summary>
internal sealed class HtmlTagReader(SourceText source, List<Diagnostic> diagnostics)
{
    /// <summary>Ends what tags have opened: styles and links do not go on behind a block.</summary>
    public static void Reset(PieceCollector pieces)
    {
        pieces.Styles = TextStyles.None;
        pieces.Link = null;
    }

    /// <summary>Applies <paramref name="tag"/>, for example <c>&lt;/b&gt;</c> or <c>&lt;a href="…"&gt;</c>.</summary>
    public void Apply(string tag, SourceSpan span, PieceCollector pieces)
    {
        if (tag.Length < 3 || tag[1] is '!' or '?') return;
        var isEnd = tag[1] == '/';
        var name = NameOf(tag, isEnd ? 2 : 1);
        if (IsPlaceholder(tag)) pieces.Add(tag, span);
        else if (name == "br") pieces.AddBreak(span);
        else if (name == "img") pieces.Add(ValueOf(tag, "alt") ?? "", source.SpanAt(span.Start, 0));
        else if (name == "a") pieces.Link = isEnd ? null : LinkOf(tag, span) ?? pieces.Link;
        else if (HtmlStyles.Of(name) is var style && style != TextStyles.None)
            pieces.Styles = isEnd ? pieces.Styles & ~style : pieces.Styles | style;
        else if (!isEnd) Component(tag, name, span, pieces);
    }

    // What only the style of a page sets apart must not run together: "Engineer<span class="right">2019</span>".
    private void Component(string tag, string name, SourceSpan span, PieceCollector pieces)
    {
        var look = ValueOf(tag, "class") + " " + ValueOf(tag, "className") + " " + ValueOf(tag, "style");
        if (name is "span" or "div" or "small" or "time" or "font" && IsApart(look)) pieces.AddGap(source.SpanAt(span.Start, 0));
        if (char.IsAsciiLetterUpper(tag[1]) && (ValueOf(tag, "text") ?? ValueOf(tag, "label") ?? ValueOf(tag, "title") ?? ValueOf(tag, "name")) is { Length: > 0 } text)
            pieces.Add(text, source.SpanAt(span.Start, 0));
    }

    private static bool IsApart(string look) =>
        look.Contains("right", StringComparison.OrdinalIgnoreCase) || look.Contains("spacer", StringComparison.OrdinalIgnoreCase) || look.Contains("float", StringComparison.OrdinalIgnoreCase)
        || look.Contains("date", StringComparison.OrdinalIgnoreCase) || look.Contains("flex", StringComparison.OrdinalIgnoreCase);

    // "List<string>" and "<your name>" are no tags of HTML: they are shown.
    private static bool IsPlaceholder(string tag) =>
        tag[^1] == '>' && !tag.AsSpan(1).ContainsAny("=/!?") && !HtmlElementNames.Has(tag[1..^1]);

    /// <summary>The decoded value of an attribute; null when the tag has none of that name.</summary>
    public static string? ValueOf(string tag, string attribute)
    {
        for (var at = 0; (at = tag.IndexOf(attribute, at + 1, StringComparison.OrdinalIgnoreCase)) >= 0;)
        {
            var equals = SkipBlanks(tag, at + attribute.Length);
            if (!char.IsWhiteSpace(tag[at - 1]) || equals >= tag.Length || tag[equals] != '=') continue;
            return HtmlEntities.Decode(Value(tag, SkipBlanks(tag, equals + 1)));
        }

        return null;
    }

    private static string Value(string tag, int start)
    {
        if (start >= tag.Length) return "";
        var isQuoted = tag[start] is '"' or '\'';
        var end = isQuoted ? tag.IndexOf(tag[start], start + 1) : tag.AsSpan(start).IndexOfAny(" \t\r\n>") + start;
        if (end < 0) return "";
        return isQuoted ? tag[(start + 1)..end] : tag[start..end];
    }

    private static int SkipBlanks(string tag, int at)
    {
        while (at < tag.Length && char.IsWhiteSpace(tag[at])) at++;
        return at;
    }

    private static string NameOf(string tag, int start)
    {
        var end = start;
        while (end < tag.Length && char.IsAsciiLetterOrDigit(tag[end])) end++;
        return tag[start..end].ToLowerInvariant();
    }

    private LinkReference? LinkOf(string tag, SourceSpan span)
    {
        if (ValueOf(tag, "href") is not { } target) return null;
        if (LinkPolicy.Accept(target) is { } accepted) return new LinkReference(accepted, span);
        diagnostics.Add(LinkDropped.For(source.Path, target, span));
        return null;
    }
}
