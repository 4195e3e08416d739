using AngleSharp.Dom;

namespace ResumeExport.Inspection.Extractors.Html;

/// <summary>Tells the link that leads past what stands before the content: the one text of a page that is no content and may be out of sight.</summary>
internal static class SkipLink
{
    private const string ClassName = "skip";
    private const int LongestText = 40;

    /// <summary>True for the first element of the body when it is a short link to the main element.</summary>
    public static bool Is(IElement element) =>
        element.LocalName == "a" && element.ClassList.Contains(ClassName)
        && element.ParentElement?.LocalName == "body" && element.PreviousElementSibling is null
        && element.TextContent.Length <= LongestText && LeadsToMain(element);

    /// <summary>True for an element that a style sheet may hide as a skip link though it is none.</summary>
    public static bool IsFalse(IElement element) => element.ClassList.Contains(ClassName) && !Is(element);

    /// <summary>Returns a style sheet without blanks, less the rules for the skip link.</summary>
    public static string WithoutRules(string compact)
    {
        foreach (var selector in (ReadOnlySpan<string>)["." + ClassName + "{", "." + ClassName + ":not(:focus){"])
            for (var at = 0; (at = compact.IndexOf(selector, at, StringComparison.Ordinal)) >= 0;)
            {
                var end = compact.IndexOf('}', at);
                var isWhole = at == 0 || compact[at - 1] is '{' or '}' or '/';
                if (isWhole && end > 0) compact = compact.Remove(at, end + 1 - at);
                else at += selector.Length;
            }

        return compact;
    }

    private static bool LeadsToMain(IElement element) =>
        element.GetAttribute("href") is ['#', .. var id] && element.Owner?.GetElementById(id) is { LocalName: "main" };
}
