using System.Collections.Immutable;
using ResumeExport.Model.Content;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Themes;

namespace ResumeExport.Composition.Wording;

/// <summary>Shows the addresses of links, so that paper has them too.</summary>
internal sealed class LinkWording(LinkDisplay display)
{
    private static readonly string[] Schemes = ["https://", "http://", "mailto:", "tel:"];

    /// <summary>Returns <paramref name="text"/> with its links shown as the theme asks.</summary>
    public RichText Of(RichText text)
    {
        if (display == LinkDisplay.Text || text.FirstLinkTarget is null) return text;
        return new RichText([.. text.Inlines.Select(inline => inline is Link link ? link with { Content = Content(link) } : inline)]);
    }

    private ImmutableArray<Inline> Content(Link link)
    {
        var address = Shown(link.Target);
        var text = new RichText(link.Content).ToPlainText();
        if (IsSame(text, address)) return link.Content;
        if (display == LinkDisplay.Url && SaysAll(address, text)) return [new TextRun(address, TextStyles.None, link.Span)];
        return [.. link.Content, new TextRun(" (" + address + ")", TextStyles.None, SourceSpan.None)];
    }

    private static string Shown(string target)
    {
        foreach (var scheme in Schemes)
            if (target.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)) return target[scheme.Length..].TrimEnd('/');
        return target;
    }

    // Telephone numbers are written with blanks and brackets that their addresses lack.
    private static bool IsSame(string text, string address) => Letters(Shown(text)).Equals(Letters(address), StringComparison.OrdinalIgnoreCase);

    private static string Letters(string text) => string.Concat(text.Where(static c => char.IsLetterOrDigit(c) || c is '@' or '/' or '.'));

    private static bool SaysAll(string address, string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.All(word => address.Contains(word, StringComparison.OrdinalIgnoreCase));
    }
}
