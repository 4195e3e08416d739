namespace ResumeExport.Themes;

/// <summary>The names that tokens have in <c>theme.yaml</c>.</summary>
internal static class ThemeNames
{
    public static readonly string[] Top = ["base", "fonts", "docx-font", "page", "colors", "rows", "entry", "separators", "list"];
    public static readonly string[] Page = ["size", "margins"];
    public static readonly string[] PageSizes = ["A4", "Letter"];
    public static readonly string[] Margins = ["top", "right", "bottom", "left"];
    public static readonly string[] Colors = ["text", "muted", "accent", "rule"];
    public static readonly string[] RowTokens = ["size", "line-height", "before", "after", "color", "rule-below"];
    public static readonly string[] HeadTokens = [.. RowTokens, "bold", "italic"];
    public static readonly string[] Entry = ["stacked", "in-item"];
    public static readonly string[] EntryLine = ["near", "far"];
    public static readonly string[] Separators = ["contact", "entry"];
    public static readonly string[] List = ["bullet", "indent"];

    /// <summary>In the order of <see cref="RowStyle"/>.</summary>
    public static readonly string[] Rows =
    [
        "body", "name", "headline", "contact", "section-heading", "subheading", "entry-head", "entry-detail", "labelled", "list-item",
        "preformatted",
    ];

    /// <summary>In the order of <see cref="Model.Document.EntryPartRole"/>.</summary>
    public static readonly string[] Parts =
        ["title", "organisation", "role", "issuer", "period", "location", "score", "description", "other"];
}
