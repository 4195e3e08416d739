namespace ResumeExport.Writers.Html;

/// <summary>The template to begin one's own with.</summary>
public static class PageTemplate
{
    /// <summary>The name that the file has in a theme folder.</summary>
    public const string FileName = "page.html.hbs";

    /// <summary>Returns a template that makes the same page as a theme without one.</summary>
    public static string Default() => HtmlResource.Read(FileName);
}
