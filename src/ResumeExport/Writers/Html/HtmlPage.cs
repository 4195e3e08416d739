using System.Security.Cryptography;
using System.Text;
using ResumeExport.Normalisation;

namespace ResumeExport.Writers.Html;

/// <summary>A whole page: one file that loads nothing and runs nothing. Its parts are text, so that a page template can arrange them otherwise.</summary>
internal sealed record HtmlPage
{
    private const string MainId = "resume";

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

    /// <summary>The person as JSON-LD, fit to stand in a <c>script</c> element.</summary>
    public required string PersonData { get; init; }

    /// <summary>The whole article, as markup.</summary>
    public required string Article { get; init; }

    /// <summary><c>rtl</c> where the language runs from right to left, else <c>ltr</c>.</summary>
    public string Direction => LanguageTag.IsRightToLeft(Language) ? "rtl" : "ltr";

    /// <summary>
    /// The content security policy. The hash lets this one style sheet in and no other, so nothing that slips into the page can load or style
    /// anything. JSON-LD needs no permission: a data block is never run (HTML, 4.12.1).
    /// </summary>
    public string Policy
    {
        get
        {
            var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(StyleSheet)));
            return $"default-src 'none'; style-src 'sha256-{hash}'; img-src data:; base-uri 'none'; form-action 'none'";
        }
    }

    /// <summary>Returns the page.</summary>
    public string Render()
    {
        var html = new HtmlText();
        html.Raw("<!DOCTYPE html>\n<html lang=\"").Value(Language).Raw("\" dir=\"").Raw(Direction).Raw("\">\n");
        Head(html);
        html.Raw("<body>\n").Open("a", "skip", "href", "#" + MainId).Text(PageWords.SkipLink(Language)).Close("a").Line();
        html.Open("main", null, "id", MainId).Line().Raw(Article).Raw("</main>\n</body>\n</html>\n");
        return html.ToString();
    }

    private void Head(HtmlText html)
    {
        html.Raw("<head>\n<meta charset=\"utf-8\">\n");
        Meta(html, "http-equiv", "Content-Security-Policy", Policy);
        Meta(html, "name", "viewport", "width=device-width, initial-scale=1");
        Meta(html, "name", "color-scheme", "light dark");
        Meta(html, "name", "referrer", "no-referrer");
        Meta(html, "name", "author", Author);
        if (Description is not null) Meta(html, "name", "description", Description);
        html.Open("title").Text(Title).Close("title").Line();

        // An empty icon keeps browsers from asking the server for one.
        html.Raw("<link rel=\"icon\" href=\"data:,\">\n");
        html.Raw("<style>").Raw(StyleSheet).Raw("</style>\n");
        html.Raw("<script type=\"application/ld+json\">\n").Raw(PersonData).Raw("\n</script>\n</head>\n");
    }

    private static void Meta(HtmlText html, string kind, string name, string content) =>
        html.Raw("<meta ").Raw(kind).Raw("=\"").Raw(name).Raw("\" content=\"").Value(content).Raw("\">").Line();
}
