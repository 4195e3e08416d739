using System.Globalization;
using System.Text;
using ResumeExport.Themes;

namespace ResumeExport.Writers.Html;

/// <summary>
/// Makes the style sheet of a page: the theme's tokens as custom properties, what every page needs (page.css), then the theme's own sheet. Lengths
/// are in rem, where 1 rem is the size of running text: 16 px on screens, and its size in points on paper.
/// </summary>
internal static class Css
{
    private static readonly (RowStyle Style, string Name)[] RowNames =
    [
        (RowStyle.Body, "body"), (RowStyle.Name, "name"), (RowStyle.Headline, "headline"), (RowStyle.Contact, "contact"),
        (RowStyle.SectionHeading, "section-heading"), (RowStyle.Subheading, "subheading"), (RowStyle.EntryHead, "entry-head"),
        (RowStyle.EntryDetail, "entry-detail"), (RowStyle.Labelled, "labelled"), (RowStyle.ListItem, "list-item"), (RowStyle.Preformatted, "preformatted"),
    ];

    // Points between a line above and the text, as in the other formats.
    private const int RuleGap = 2;

    private static readonly Lazy<string> EveryPage = new(static () => HtmlResource.Read("page.css"));

    /// <summary>Returns the style sheet for <paramref name="theme"/>; it can stand in a <c>style</c> element.</summary>
    public static string Of(Theme theme)
    {
        var css = new StringBuilder(8 * 1024);
        Page(css, theme);
        css.Append(":root {\n");
        Tokens(css, theme);
        foreach (var (style, name) in RowNames) Row(css, name, theme.Rows[style], theme.Rows[RowStyle.Body].Size);
        css.Append("}\n");
        Dark(css, theme);
        css.Append(EveryPage.Value).Append(theme.StyleSheet);
        return Embeddable(css.ToString());
    }

    // Custom properties do not reach @page.
    private static void Page(StringBuilder css, Theme theme)
    {
        var page = theme.Page;
        css.Append(CultureInfo.InvariantCulture, $"@page {{ size: {page.Width:0.##}pt {page.Height:0.##}pt; ");
        css.Append(CultureInfo.InvariantCulture, $"margin: {page.MarginTop:0.##}pt {page.MarginRight:0.##}pt {page.MarginBottom:0.##}pt {page.MarginLeft:0.##}pt; }}\n");
    }

    private static void Tokens(StringBuilder css, Theme theme)
    {
        var body = theme.Rows[RowStyle.Body].Size;
        Property(css, "font", Families(theme));
        css.Append(CultureInfo.InvariantCulture, $"  --paper-size: {body:0.##}pt;\n");
        Property(css, "page-width", Rem(theme.Page.Width, body));
        Property(css, "page-margin", Rem(theme.Page.MarginLeft, body));
        Property(css, "list-indent", Rem(theme.ListIndent, body));
        Property(css, "bullet", Quote(theme.Bullet + " "));
        Colors(css, PageColors.Sheet, PageColors.Desk, theme.Colors);
    }

    // Paper is white: only screens have a dark form.
    private static void Dark(StringBuilder css, Theme theme)
    {
        var colors = theme.Colors;
        css.Append("@media screen and (prefers-color-scheme: dark) {\n:root {\n");
        Colors(css, PageColors.DarkSheet, PageColors.DarkDesk, new ThemeColors(
            PageColors.DarkText(colors.Text), PageColors.DarkText(colors.Muted), PageColors.DarkText(colors.Accent), PageColors.DarkLine(colors.Rule)));
        foreach (var (style, name) in RowNames) Property(css, name + "-color", Color(PageColors.DarkText(theme.Rows[style].Color)));
        css.Append("}\n}\n");
    }

    private static void Colors(StringBuilder css, int sheet, int desk, ThemeColors colors)
    {
        Property(css, "sheet-color", Color(sheet));
        Property(css, "desk-color", Color(desk));
        Property(css, "text-color", Color(colors.Text));
        Property(css, "muted-color", Color(colors.Muted));
        Property(css, "accent-color", Color(colors.Accent));
        Property(css, "rule-color", Color(colors.Rule));
    }

    private static void Row(StringBuilder css, string name, RowTokens row, double body)
    {
        Property(css, name + "-size", Rem(row.Size, body));
        Property(css, name + "-leading", row.LineHeight.ToString("0.###", CultureInfo.InvariantCulture));
        Property(css, name + "-before", Rem(row.SpaceBefore, body));
        Property(css, name + "-after", Rem(row.SpaceAfter, body));
        Property(css, name + "-weight", row.Bold ? "700" : "400");
        Property(css, name + "-style", row.Italic ? "italic" : "normal");
        Property(css, name + "-color", Color(row.Color));
        Property(css, name + "-align", row.Alignment == RowAlignment.Center ? "center" : "start");
        if (row.RuleAbove > 0) css.Append(CultureInfo.InvariantCulture, $"  --{name}-rule-above: {row.RuleAbove:0.##}pt solid var(--rule-color);\n  --{name}-rule-gap: {RuleGap}pt;\n");
        if (row.RuleBelow > 0) css.Append(CultureInfo.InvariantCulture, $"  --{name}-rule: {row.RuleBelow:0.##}pt solid var(--rule-color);\n");
    }

    private static void Property(StringBuilder css, string name, string value) =>
        css.Append("  --").Append(name).Append(": ").Append(value).Append(";\n");

    private static string Rem(double points, double body) => (points / body).ToString("0.####", CultureInfo.InvariantCulture) + "rem";

    private static string Color(int color) => "#" + color.ToString("x6", CultureInfo.InvariantCulture);

    private static string Families(Theme theme)
    {
        var list = new StringBuilder();
        foreach (var family in theme.FontFamilies)
        {
            if (list.Length > 0) list.Append(", ");

            // A generic family is a keyword and must not be quoted.
            list.Append(family is "serif" or "sans-serif" or "monospace" or "system-ui" ? family : Quote(family));
        }

        return list.ToString();
    }

    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var character in text)
        {
            if (character is '"' or '\\') quoted.Append('\\');
            quoted.Append(char.IsControl(character) ? ' ' : character);
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>
    /// Returns a style sheet that can stand in a <c>style</c> element. Parsers change CR LF to LF, which would change the hash; <c>&lt;/style</c> ends
    /// the element whatever it stands in.
    /// </summary>
    public static string Embeddable(string css) =>
        css.Replace("\r\n", "\n", StringComparison.Ordinal)
            .Replace('\r', '\n')
            .Replace('\0', '\uFFFD')
            .Replace("</", "<\\/", StringComparison.Ordinal);
}
