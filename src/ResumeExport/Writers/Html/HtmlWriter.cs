using System.Collections.Immutable;
using System.Text;
using ResumeExport.Composition;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Model.Document;

namespace ResumeExport.Writers.Html;

/// <summary>Writes one HTML page that needs nothing else: no script, no other file. docs/output-formats.md has the rules.</summary>
public sealed class HtmlWriter : IResumeWriter
{
    /// <inheritdoc/>
    public ImmutableArray<Diagnostic> Write(ComposedResume composed, Stream output)
    {
        var page = new HtmlPage
        {
            Language = composed.Document.Language,
            Title = composed.Title,
            Author = composed.Author,
            Description = Description(composed.Document.Header),
            StyleSheet = Css.Of(composed.Theme),
            Article = Article(composed),
        };
        output.Write(Encoding.UTF8.GetBytes(page.Render()));
        return UnwritableText.Check(composed.Lines);
    }

    private static string Article(ComposedResume composed)
    {
        var html = new HtmlText();
        var blocks = new BlockRenderer(html, composed.Theme);
        new HeaderRenderer(html, blocks).Render(composed.Document.Header);
        var sections = new SectionRenderer(html, blocks);
        for (var i = 0; i < composed.Document.Sections.Length; i++) sections.Render(composed.Document.Sections[i], i + 1);
        return html.ToString();
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
