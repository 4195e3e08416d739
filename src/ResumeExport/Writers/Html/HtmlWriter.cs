using System.Collections.Immutable;
using System.Text;
using ResumeExport.Composition;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Model.Document;
using ResumeExport.Normalisation;
using ResumeExport.Writers.Html.StructuredData;
using ResumeExport.Writers.Html.Templates;

namespace ResumeExport.Writers.Html;

/// <summary>Writes one HTML page that needs nothing else: no script, no other file. docs/output-formats.md has the rules.</summary>
/// <param name="jsonResume">Gives a résumé as JSON Resume, UTF-8; called only for themes with a template.</param>
/// <param name="isFragment">True for the bare article, to be put in a page of one's own; false, the default, for the whole page.</param>
public sealed class HtmlWriter(Func<ResumeDocument, byte[]> jsonResume, bool isFragment = false) : IResumeWriter
{
    /// <inheritdoc/>
    public ImmutableArray<Diagnostic> Write(ComposedResume composed, Stream output)
    {
        var unwritable = UnwritableText.Check(composed.Lines);
        if (!unwritable.IsEmpty) return unwritable;
        var findings = new List<Diagnostic>();
        var html = isFragment ? Article(composed, isFragment)
            : composed.Theme.Template is { } template ? TemplatedPage.Render(template, Page(composed), jsonResume(composed.Document), findings)
            : Page(composed).Render();
        if (html is not null) output.Write(Encoding.UTF8.GetBytes(html));
        return [.. findings];
    }

    private static HtmlPage Page(ComposedResume composed) => new()
    {
        Language = composed.Document.Language,
        Title = composed.Title,
        Author = composed.Author,
        Description = Description(composed.Document.Header),
        StyleSheet = Css.Of(composed.Theme),
        PersonData = PersonData.Of(composed.Document),
        Article = Article(composed, isFragment: false),
    };

    // A fragment carries its language and direction; in a page of ours they are those of the page.
    private static string Article(ComposedResume composed, bool isFragment)
    {
        var language = composed.Document.Language;
        var isRightToLeft = LanguageTag.IsRightToLeft(language);
        var html = new HtmlText().Raw("<article class=\"resume ").Raw(Microformats.Resume).Raw("\"");
        if (isFragment) html.Raw(" lang=\"").Value(language).Raw(isRightToLeft ? "\" dir=\"rtl\"" : "\" dir=\"ltr\"");
        html.Raw(">\n");
        var inlines = new InlineRenderer(html, isRightToLeft);
        var starts = new PageStarts(composed);
        var blocks = new BlockRenderer(html, inlines, composed.Theme, starts);
        new HeaderRenderer(html, inlines, blocks).Render(composed.Document.Header);
        var sections = new SectionRenderer(html, inlines, blocks, starts);
        for (var i = 0; i < composed.Document.Sections.Length; i++) sections.Render(composed.Document.Sections[i], i + 1);
        return html.Close("article").Line().ToString();
    }

    private static string? Description(Header header)
    {
        if (header.Headline is not { } headline) return null;
        var text = new StringBuilder();
        foreach (var part in headline.Parts)
            text.Append(text.Length == 0 ? "" : " " + headline.Separator + " ").Append(part.ToPlainText().Replace('\n', ' '));
        return text.ToString();
    }
}
