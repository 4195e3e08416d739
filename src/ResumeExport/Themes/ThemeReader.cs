using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Model.Document;
using ResumeExport.Model.Text;
using ResumeExport.Normalisation;
using ResumeExport.Themes.Tokens;

namespace ResumeExport.Themes;

/// <summary>Turns the tokens of a theme into its values.</summary>
internal sealed class ThemeReader
{
    private readonly TokenGroup top;

    private ThemeReader(TokenMap tokens, List<Diagnostic> diagnostics) => top = new TokenGroup(ThemeTokens.All, tokens, "", new TokenReport(diagnostics));

    /// <summary>Reads all values; adds a finding for each that is missing, unknown or wrong.</summary>
    public static Theme Read(string name, TokenMap tokens, ThemeSources sources, List<Diagnostic> diagnostics) =>
        new ThemeReader(tokens, diagnostics).Read(name, sources);

    private Theme Read(string name, ThemeSources sources)
    {
        var about = top.Has("about") ? top.Text("about") : "";
        var fonts = Fonts();
        var docxFont = top.Text("docx-font");
        var paper = top.Group("page");
        var margins = Margins(paper);
        var colors = Colors();
        var rows = Rows(top.Group("rows"), colors);
        var layout = Layout();
        var separators = top.Group("separators");
        var list = top.Group("list");
        return new Theme
        {
            Name = name,
            About = about,
            FontFamilies = fonts,
            DocxFontFamily = docxFont,
            PaperSize = (PaperSize)paper.Choice("size"),
            Page = margins,
            Colors = colors,
            Rows = rows,
            Layout = layout,
            ContactSeparator = separators.Text("contact"),
            EntrySeparator = separators.Text("entry"),
            Bullet = list.Text("bullet"),
            ListIndent = list.Number("indent"),
            Wording = Wording(rows[RowStyle.SectionHeading].Capitals),
            StyleSheet = sources.StyleSheet,
            Template = sources.Template,
            Sha256 = sources.Sha256,
        };
    }

    private ImmutableArray<string> Fonts() => [.. top.Texts("fonts", required: true).Select(static font => font.Text)];

    private static ThemePage Margins(TokenGroup paper)
    {
        var margins = paper.Group("margins");
        return ThemePage.Of(PaperSize.A4, margins.Number("top"), margins.Number("right"), margins.Number("bottom"), margins.Number("left"));
    }

    private ThemeColors Colors()
    {
        var colors = top.Group("colors");
        return new ThemeColors(colors.Color("text"), colors.Color("muted"), colors.Color("accent"), colors.Color("rule"));
    }

    private RowTable Rows(TokenGroup group, ThemeColors colors)
    {
        // In the order of ThemeTokens.ColorNames.
        int[] named = [colors.Text, colors.Muted, colors.Accent, colors.Rule];
        var scale = top.Number("scale", 1);
        var rows = new RowTokens[ThemeTokens.Rows.Length];
        RowTokens? body = null;
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = Row(group.Group(ThemeTokens.Rows[i], required: i == 0), named, body, scale);
            body ??= rows[i];
        }

        return new RowTable(rows);
    }

    private static RowTokens Row(TokenGroup row, int[] colors, RowTokens? body, double scale) => new()
    {
        Size = HalfPoints(row.Number("size", body?.Size / scale) * scale),
        LineHeight = row.Number("line-height", body?.LineHeight),
        SpaceBefore = row.Number("before", 0) * scale,
        SpaceAfter = row.Number("after", 0) * scale,
        Bold = row.Has("bold") && row.Flag("bold"),
        Italic = row.Has("italic") && row.Flag("italic"),
        Color = row.Has("color") ? colors[row.Choice("color")] : body?.Color ?? colors[0],
        RuleAbove = row.Number("rule-above", 0),
        RuleBelow = row.Number("rule-below", 0),
        Capitals = row.Has("capitals") && row.Flag("capitals"),
        Alignment = row.Has("align") ? (RowAlignment)row.Choice("align") : RowAlignment.Near,
    };

    // Word knows whole half points only; sizes between would break lines differently in DOCX and PDF.
    private static double HalfPoints(double points) => Math.Round(points * 2, MidpointRounding.AwayFromZero) / 2;

    private EntryLayout Layout()
    {
        var entry = top.Group("entry");
        var used = new HashSet<string>();
        var stacked = ImmutableArray.CreateBuilder<EntryLayoutLine>();
        foreach (var line in entry.Groups("stacked")) stacked.Add(Line(line, used));
        return new EntryLayout(stacked.ToImmutable(), Line(entry.Group("in-item"), []));
    }

    private static EntryLayoutLine Line(TokenGroup line, HashSet<string> used) =>
        new(Parts(line, "near", used, required: true), Parts(line, "far", used, required: false));

    private static ImmutableArray<EntryPartRole> Parts(TokenGroup line, string side, HashSet<string> used, bool required)
    {
        var chosen = new List<TokenChoice>();
        foreach (var part in line.Choices(side, required))
        {
            if (used.Add(part.Text.Text)) chosen.Add(part);
            else line.Wrong(side, part.Text, "each part once");
        }

        // Builders and queries over enumerations are compiled anew in every run, which costs more than all of this.
        var parts = new EntryPartRole[chosen.Count];
        for (var i = 0; i < parts.Length; i++) parts[i] = (EntryPartRole)chosen[i].Index;
        return ImmutableCollectionsMarshal.AsImmutableArray(parts);
    }

    private ThemeWording Wording(bool capitalHeadings)
    {
        var dates = top.Group("dates", required: false);
        return new ThemeWording
        {
            Dates = (DateForm)dates.Choice("form", 0),
            DatesByLanguage = DateForms(dates),
            Labels = Labels(top.Group("labels", required: false)),
            Order = Order(),
            Links = (LinkDisplay)top.Choice("links", 0),
            CapitalHeadings = capitalHeadings,
        };
    }

    private ImmutableArray<SectionKind> Order()
    {
        var chosen = new List<TokenChoice>(top.Choices("sections", required: false));
        var kinds = new SectionKind[chosen.Count];
        for (var i = 0; i < kinds.Length; i++) kinds[i] = (SectionKind)(chosen[i].Index + 1);
        return ImmutableCollectionsMarshal.AsImmutableArray(kinds);
    }

    private static ImmutableArray<LanguageDates> DateForms(TokenGroup dates)
    {
        var forms = ImmutableArray.CreateBuilder<LanguageDates>();
        foreach (var name in dates.FreeNames()) forms.Add(new LanguageDates(Language(dates, name), (DateForm)dates.Choice(name.Text)));
        return forms.ToImmutable();
    }

    private static ImmutableArray<SectionLabel> Labels(TokenGroup labels)
    {
        var all = ImmutableArray.CreateBuilder<SectionLabel>();
        foreach (var name in labels.FreeNames())
        {
            var group = labels.Group(name.Text);
            var language = Language(labels, name);
            for (var i = 0; i < ThemeTokens.Sections.Length; i++)
                if (group.Has(ThemeTokens.Sections[i])) all.Add(new SectionLabel(language, (SectionKind)(i + 1), group.Text(ThemeTokens.Sections[i])));
        }

        return all.ToImmutable();
    }

    private static string Language(TokenGroup group, TokenText name)
    {
        if (LanguageTag.Accept(name.Text) is null) group.Wrong("language", name, "a language tag such as de");
        return LanguageTag.Primary(name.Text);
    }
}
