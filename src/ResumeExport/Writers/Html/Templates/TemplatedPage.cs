using ResumeExport.Model.Diagnostics;
using ResumeExport.Themes;

namespace ResumeExport.Writers.Html.Templates;

/// <summary>Makes a page with the template of a theme. Only this class starts the engine, so a theme without a template pays nothing for it.</summary>
internal static class TemplatedPage
{
    /// <summary>Returns the page; null after a finding that is an error.</summary>
    /// <param name="template">The template.</param>
    /// <param name="page">The page that the program itself would make.</param>
    /// <param name="json">The résumé as JSON Resume.</param>
    /// <param name="findings">Takes the findings.</param>
    public static string? Render(ThemeTemplate template, HtmlPage page, ReadOnlyMemory<byte> json, List<Diagnostic> findings)
    {
        var compiled = CompiledTemplate.Of(template);
        findings.AddRange(compiled.Faults);
        if (!compiled.Faults.IsEmpty) return null;
        if (template.Kind == TemplateKind.Page) return compiled.Render(budget => PageValues(page, json, budget), findings);
        var html = compiled.Render(budget => ThemeValues(template, json, budget), findings);
        return html is null ? null : OfflineMarkup.Of(html, template.Main, findings);
    }

    private static TemplateObject PageValues(HtmlPage page, ReadOnlyMemory<byte> json, RenderBudget budget) => new TemplateObject(budget)
        .Add("language", page.Language)
        .Add("direction", page.Direction)
        .Add("title", page.Title)
        .Add("author", page.Author)
        .Add("description", page.Description)
        .Add("policy", page.Policy)
        .Add("skipLink", PageWords.SkipLink(page.Language))
        .Add("styleSheet", new TemplateMarkup(page.StyleSheet))
        .Add("personData", new TemplateMarkup(page.PersonData))
        .Add("article", new TemplateMarkup(page.Article))
        .Add("resume", ResumeValues.Of(json, budget));

    // What the index.js of such themes hands to their templates.
    private static TemplateObject ThemeValues(ThemeTemplate template, ReadOnlyMemory<byte> json, RenderBudget budget) => new TemplateObject(budget)
        .Add("css", new TemplateMarkup(Css.Embeddable(template.StyleSheet)))
        .Add("resume", ResumeValues.Of(json, budget));
}
