using System.Net;
using ResumeExport.Model.Content;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Normalisation;

namespace ResumeExport.Readers.Markdown;

/// <summary>Applies single HTML tags inside Markdown text, such as <c>&lt;br&gt;</c> and <c>&lt;b&gt;</c>; tags it does not know have no effect.</summary>
internal sealed class HtmlTagReader(SourceText source, List<Diagnostic> diagnostics)
{
    /// <summary>Applies <paramref name="tag"/>, for example <c>&lt;/b&gt;</c> or <c>&lt;a href="…"&gt;</c>.</summary>
    public void Apply(string tag, SourceSpan span, PieceCollector pieces)
    {
        if (tag.Length < 3 || tag[1] is '!' or '?') return;
        var isEnd = tag[1] == '/';
        var name = NameOf(tag, isEnd ? 2 : 1);
        if (name == "br") pieces.AddBreak(span);
        else if (name == "a") pieces.Link = isEnd ? null : LinkOf(tag, span);
        else if (HtmlStyles.Of(name) is var style && style != TextStyles.None)
            pieces.Styles = isEnd ? pieces.Styles & ~style : pieces.Styles | style;
    }

    private static string NameOf(string tag, int start)
    {
        var end = start;
        while (end < tag.Length && char.IsAsciiLetterOrDigit(tag[end])) end++;
        return tag[start..end].ToLowerInvariant();
    }

    private LinkReference? LinkOf(string tag, SourceSpan span)
    {
        var target = HrefOf(tag);
        if (LinkPolicy.Accept(target) is { } accepted) return new LinkReference(accepted, span);
        diagnostics.Add(LinkDropped.For(source.Path, target, span));
        return null;
    }

    private static string? HrefOf(string tag)
    {
        var at = tag.IndexOf("href", StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        var equals = tag.IndexOf('=', at);
        if (equals < 0) return null;
        var start = equals + 1;
        while (start < tag.Length && char.IsWhiteSpace(tag[start])) start++;
        if (start >= tag.Length) return null;
        var quote = tag[start];
        if (quote is not ('"' or '\'')) return WebUtility.HtmlDecode(tag[start..].TrimEnd('>', '/').Split(' ')[0]);
        var end = tag.IndexOf(quote, start + 1);
        return end < 0 ? null : WebUtility.HtmlDecode(tag[(start + 1)..end]);
    }
}
