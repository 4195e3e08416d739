using AngleSharp.Dom;

namespace ResumeExport.Inspection.Extractors.Html;

/// <summary>Finds what a résumé page must not have: active content, remote references, style sheets that hide or add text.</summary>
internal static class HtmlSafety
{
    private static readonly HashSet<string> Refused = new(StringComparer.Ordinal)
    {
        "script", "iframe", "frame", "object", "embed", "applet", "form", "input", "textarea", "select", "button", "base", "video", "audio",
    };

    private static readonly string[] LoadingAttributes = ["src", "srcset", "poster", "data", "background"];

    public static void Check(IDocument document, ProblemList problems)
    {
        foreach (var element in document.All)
        {
            var name = element.LocalName;
            if (Refused.Contains(name) && !StructuredDataCheck.IsData(element)) problems.Add($"there is an element {name}");
            if (name == "style") StyleSheetCheck.Sheet(element.TextContent, problems);
            if (SkipLink.IsFalse(element)) problems.Add("there is text that looks like a skip link and is none");
            if (name == "link") Link(element, problems);
            if (name == "meta" && element.GetAttribute("http-equiv") is "refresh") problems.Add("the page refreshes itself");
            Attributes(element, problems);
        }
    }

    private static void Link(IElement element, ProblemList problems)
    {
        if (!IsData(element.GetAttribute("href"))) problems.Add("there is a reference to another file (link)");
    }

    private static void Attributes(IElement element, ProblemList problems)
    {
        foreach (var attribute in element.Attributes)
        {
            if (attribute.LocalName.StartsWith("on", StringComparison.Ordinal)) problems.Add($"there is a script in the attribute {attribute.LocalName}");
            else if (attribute.LocalName == "style") StyleSheetCheck.Remote(attribute.Value, problems);
            else if (Array.IndexOf(LoadingAttributes, attribute.LocalName) >= 0 && !IsData(attribute.Value))
                problems.Add($"there is a reference to another file ({attribute.LocalName})");
        }
    }

    private static bool IsData(string? target) => target?.StartsWith("data:", StringComparison.OrdinalIgnoreCase) == true;
}
