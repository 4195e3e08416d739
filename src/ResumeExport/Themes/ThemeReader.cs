using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Model.Document;
using ResumeExport.Model.Text;
using ResumeExport.Themes.Tokens;

namespace ResumeExport.Themes;

/// <summary>Turns the tokens of a theme into its values.</summary>
internal sealed class ThemeReader
{
    // Bounds that keep a page printable, not matters of taste.
    private const double LeastSize = 4;
    private const double MostSize = 72;
    private const double MostSpace = 144;

    private readonly TokenGroup top;

    private ThemeReader(TokenMap tokens, List<Diagnostic> diagnostics) =>
        top = new TokenGroup(tokens, "", new TokenReport(diagnostics), ThemeNames.Top);

    /// <summary>Reads all values; adds a finding for each that is missing, unknown or wrong.</summary>
    public static Theme Read(string name, TokenMap tokens, ThemeSources sources, List<Diagnostic> diagnostics) =>
        new ThemeReader(tokens, diagnostics).Read(name, sources);

    private Theme Read(string name, ThemeSources sources)
    {
        var fonts = Fonts();
        var docxFont = top.Text("docx-font");
        var page = Page();
        var colors = Colors();
        var rows = Rows(colors);
        var layout = Layout();
        var separators = top.Group("separators", ThemeNames.Separators);
        var list = top.Group("list", ThemeNames.List);
        return new Theme
        {
            Name = name,
            FontFamilies = fonts,
            DocxFontFamily = docxFont,
            Page = page,
            Colors = colors,
            Rows = rows,
            Layout = layout,
            ContactSeparator = separators.Text("contact"),
            EntrySeparator = separators.Text("entry"),
            Bullet = list.Text("bullet"),
            ListIndent = list.Number("indent", 0, MostSpace),
            StyleSheet = sources.StyleSheet,
            Template = sources.Template,
            Sha256 = sources.Sha256,
        };
    }

    private ImmutableArray<string> Fonts() => [.. top.Texts("fonts", required: true).Select(static font => font.Text)];

    private ThemePage Page()
    {
        var page = top.Group("page", ThemeNames.Page);
        var (width, height) = page.Choice("size", ThemeNames.PageSizes) == "A4" ? (595.28, 841.89) : (612.0, 792.0);
        var margins = page.Group("margins", ThemeNames.Margins);
        return new ThemePage(width, height, Margin("top"), Margin("right"), Margin("bottom"), Margin("left"));

        double Margin(string side) => margins.Number(side, 0, MostSpace);
    }

    private ThemeColors Colors()
    {
        var colors = top.Group("colors", ThemeNames.Colors);
        return new ThemeColors(
            colors.Color("text", isText: true),
            colors.Color("muted", isText: true),
            colors.Color("accent", isText: true),
            colors.Color("rule", isText: false));
    }

    private RowTable Rows(ThemeColors colors)
    {
        var named = new Dictionary<string, int>
        {
            ["text"] = colors.Text,
            ["muted"] = colors.Muted,
            ["accent"] = colors.Accent,
            ["rule"] = colors.Rule,
        };
        var group = top.Group("rows", ThemeNames.Rows);
        var body = Row(group.Group("body", ThemeNames.RowTokens), named, inherited: null);
        var rows = new RowTokens[ThemeNames.Rows.Length];
        rows[0] = body;
        for (var i = 1; i < rows.Length; i++)
        {
            var known = IsHead((RowStyle)i) ? ThemeNames.HeadTokens : ThemeNames.RowTokens;
            rows[i] = Row(group.Group(ThemeNames.Rows[i], known, required: false), named, body);
        }

        return new RowTable(rows);
    }

    // In other rows bold and italic are the author's words' own; a theme that added to them would change what is said.
    private static bool IsHead(RowStyle style) => style
        is RowStyle.Name or RowStyle.Contact or RowStyle.SectionHeading or RowStyle.Subheading or RowStyle.EntryHead or RowStyle.EntryDetail;

    private static RowTokens Row(TokenGroup row, Dictionary<string, int> colors, RowTokens? inherited) => new()
    {
        Size = row.Number("size", LeastSize, MostSize, inherited?.Size),
        LineHeight = row.Number("line-height", 0.8, 3, inherited?.LineHeight),
        SpaceBefore = row.Number("before", 0, MostSpace, 0),
        SpaceAfter = row.Number("after", 0, MostSpace, 0),
        Bold = row.Flag("bold"),
        Italic = row.Flag("italic"),
        Color = row.NamedColor("color", colors, inherited?.Color ?? colors["text"]),
        RuleBelow = row.Number("rule-below", 0, 6, 0),
    };

    private EntryLayout Layout()
    {
        var entry = top.Group("entry", ThemeNames.Entry);
        var used = new HashSet<string>();
        var stacked = ImmutableArray.CreateBuilder<EntryLayoutLine>();
        foreach (var line in entry.Groups("stacked", ThemeNames.EntryLine)) stacked.Add(Line(line, used));
        return new EntryLayout(stacked.ToImmutable(), Line(entry.Group("in-item", ThemeNames.EntryLine), []));
    }

    private static EntryLayoutLine Line(TokenGroup line, HashSet<string> used) =>
        new(Parts(line, "near", used, required: true), Parts(line, "far", used, required: false));

    private static ImmutableArray<EntryPartRole> Parts(TokenGroup line, string side, HashSet<string> used, bool required)
    {
        var roles = new List<int>();
        foreach (var part in line.Texts(side, required))
        {
            var role = Array.IndexOf(ThemeNames.Parts, part.Text);
            if (role < 0) line.Unknown(part, ThemeNames.Parts);
            else if (!used.Add(part.Text)) line.Wrong(side, part, "each part once");
            else roles.Add(role);
        }

        var parts = new EntryPartRole[roles.Count];
        for (var i = 0; i < parts.Length; i++) parts[i] = (EntryPartRole)roles[i];
        return ImmutableCollectionsMarshal.AsImmutableArray(parts);
    }
}
