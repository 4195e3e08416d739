using ResumeExport.Model.Content;

namespace ResumeExport.Readers.Markdown.Structure;

/// <summary>Which HTML elements are emphasis.</summary>
internal static class HtmlStyles
{
    /// <summary>Returns the style of an element by its lower-case name; <see cref="TextStyles.None"/> for all others.</summary>
    public static TextStyles Of(string element) => element switch
    {
        "b" or "strong" => TextStyles.Bold,
        "i" or "em" or "cite" or "var" => TextStyles.Italic,
        "code" or "kbd" or "samp" or "tt" => TextStyles.Code,
        "s" or "del" or "strike" => TextStyles.Strikethrough,
        _ => TextStyles.None,
    };
}
