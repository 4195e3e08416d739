using System.Security.Cryptography;
using System.Text;
using ResumeExport.Normalisation;

namespace ResumeExport.Writers.Html;

/// <summary>A whole page: one file that loads nothing and runs nothing. Its parts are text, so that a page template can arrange them otherwise.</summary>
internal sealed record HtmlPage
{
    /// <summary>BCP 47 tag of the language.</summary>
    public required string Language { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>Whose résumé it is.</summary>
    public required string Author { get; init; }

    /// <summary>One line about the person; null for none.</summary>
    public string? Description { get; init; }

    /// <summary>The style sheet.</summary>
    public required string StyleSheet { get; init; }

    /// <summary>The content of the article, as markup.</summary>
    public required string Article { get; init; }

    /// <summary>Returns the page.</summary>
    public string Render()
    {
        var html = new HtmlText();
        html.Raw("<!DOCTYPE html>\n").Open("html", null, "lang", Language).Line();
        Head(html);
        html.Raw(LanguageTag.IsRightToLeft(Language) ? "<body dir=\"rtl\">\n<main>" : "<body>\n<main>").Raw("\n<article class=\"resume\">\n").Raw(Article).Raw("</article>\n</main>\n</body>\n</html>\n");
        return html.ToString();
    }

    private void Head(HtmlText html)
    {
        html.Raw("<head>\n<meta charset=\"utf-8\">\n");
        Meta(html, "http-equiv", "Content-Security-Policy", Policy());
        Meta(html, "name", "viewport", "width=device-width, initial-scale=1");
        Meta(html, "name", "color-scheme", "light");
        Meta(html, "name", "referrer", "no-referrer");
        Meta(html, "name", "author", Author);
        if (Description is not null) Meta(html, "name", "description", Description);
        html.Open("title").Text(Title).Close("title").Line();
        html.Raw("<style>").Raw(StyleSheet).Raw("</style>\n</head>\n");
    }

    // The hash lets this one style sheet in and no other, so nothing that slips into the page can load or style anything.
    private string Policy()
    {
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(StyleSheet)));
        return $"default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'";
    }

    private static void Meta(HtmlText html, string kind, string name, string content) =>
        html.Raw("<meta ").Raw(kind).Raw("=\"").Raw(name).Raw("\" content=\"").Value(content).Raw("\">").Line();
}
