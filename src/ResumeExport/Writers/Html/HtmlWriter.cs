using System.Collections.Immutable;
using System.Text;
using ResumeExport.Composition;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Model.Document;
using ResumeExport.Normalisation;
using ResumeExport.Writers.Html.StructuredData;

namespace ResumeExport.Writers.Html;

/// <summary>Writes one HTML page that needs nothing else: no script, no other file. docs/output-formats.md has the rules.</summary>
/// <param name="isFragment">True for the bare article, to be put in a page of one's own; false, the default, for the whole page.</param>
public sealed class HtmlWriter(bool isFragment = false) : IResumeWriter
{
    /// <inheritdoc/>
    public ImmutableArray<Diagnostic> Write(ComposedResume composed, Stream output)
    {
        var unwritable = UnwritableText.Check(composed.Lines);
        if (!unwritable.IsEmpty) return unwritable;
        output.Write(Encoding.UTF8.GetBytes(isFragment ? Article(composed, isFragment) : Page(composed)));
        return [];
    }

    private static string Page(ComposedResume composed) => new HtmlPage
    {
        Language = composed.Document.Language,
        Title = composed.Title,
        Author = composed.Author,
        Description = Description(composed.Document.Header),
        StyleSheet = Css.Of(composed.Theme),
        PersonData = PersonData.Of(composed.Document),
        Article = Article(composed, isFragment: false),
    }.Render();

    // A fragment carries its language and direction; in a page of ours they are those of the page.
    private static string Article(ComposedResume composed, bool isFragment)
    {
        var language = composed.Document.Language;
        var isRightToLeft = LanguageTag.IsRightToLeft(language);
        var html = new HtmlText().Raw("<article class=\"resume ").Raw(Microformats.Resume).Raw("\"");
        if (isFragment) html.Raw(" lang=\"").Value(language).Raw(isRightToLeft ? "\" dir=\"rtl\"" : "\" dir=\"ltr\"");
        html.Raw(">\n");
        var inlines = new InlineRenderer(html, isRightToLeft);
        var blocks = new BlockRenderer(html, inlines, composed.Theme);
        new HeaderRenderer(html, inlines, blocks).Render(composed.Document.Header);
        var sections = new SectionRenderer(html, inlines, blocks);
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
