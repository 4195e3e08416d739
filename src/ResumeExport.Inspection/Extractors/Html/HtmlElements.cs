using System.Globalization;
using AngleSharp.Dom;
using ResumeExport.Model.Content;

namespace ResumeExport.Inspection.Extractors.Html;

/// <summary>What elements mean for lines.</summary>
internal static class HtmlElements
{
    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "address", "article", "aside", "blockquote", "body", "caption", "dd", "details", "dialog", "div", "dl", "dt", "fieldset",
        "figcaption", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "li", "main", "menu", "nav", "ol",
        "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    };

    private static readonly HashSet<string> NotRendered = new(StringComparer.Ordinal)
    {
        "head", "style", "template", "script", "title", "meta", "link", "datalist", "noscript",
    };

    /// <summary>True for elements that begin and end a line.</summary>
    public static bool IsBlock(IElement element) => Blocks.Contains(element.LocalName) || element.ClassList.Contains("part");

    /// <summary>True for elements that no browser shows.</summary>
    public static bool IsRendered(IElement element) => !NotRendered.Contains(element.LocalName);

    /// <summary>True for lists, which add one level of depth.</summary>
    public static bool IsList(IElement element) => element.LocalName is "ul" or "ol" or "menu";

    /// <summary>Returns the heading level, <c>aria-level</c> before the element's own; 0 for no heading.</summary>
    public static int HeadingLevel(IElement element)
    {
        if (element.LocalName is not ['h', >= '1' and <= '6' and var digit]) return 0;
        return int.TryParse(element.GetAttribute("aria-level"), NumberStyles.None, CultureInfo.InvariantCulture, out var level) ? level : digit - '0';
    }

    /// <summary>Returns the emphasis that an element adds.</summary>
    public static TextStyles Styles(IElement element) => element.LocalName switch
    {
        "strong" or "b" => TextStyles.Bold,
        "em" or "i" => TextStyles.Italic,
        _ => TextStyles.None,
    };

    /// <summary>True when the element itself says that it is not shown.</summary>
    public static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden") || (element.GetAttribute("style") is { } style && StyleSheetCheck.HidesInline(style));

    /// <summary>Returns an attribute as a number; null when it is none.</summary>
    public static int? Number(IElement element, string attribute) =>
        int.TryParse(element.GetAttribute(attribute), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
