using ResumeExport.Composition;
using ResumeExport.Model.Content;
using ResumeExport.Themes;

namespace ResumeExport.Writers.Docx;

/// <summary>Writes <c>styles.xml</c>: the theme as named styles, so that a person can change the look of the whole document in one place.</summary>
internal sealed class StylesPart(WordXml xml, ComposedResume composed, DocxLanguage language, ThemeFonts fonts)
{
    private const int MostHeadings = 9;
    private const int UsualHeadings = 3;
    private const int UsualListDepth = 3;

    private readonly Theme theme = composed.Theme;
    private readonly ThemeColorSlots colors = new(composed.Theme.Colors);

    public static void Write(Stream stream, ComposedResume composed, DocxTables tables, ThemeFonts fonts)
    {
        using var xml = new WordXml(stream, "styles");
        var part = new StylesPart(xml, composed, tables.Language, fonts);
        part.Defaults();
        LatentStyles.Write(xml);
        StyleHead.Defaults(xml);
        part.Paragraphs();
        part.Headings();
        part.Lists();
        foreach (var variant in tables.Variants.Used) part.Variant(variant);
        part.Characters(tables.Styles);
    }

    /// <summary>True when the style of the row already keeps it on the page of the next one.</summary>
    public static bool KeepsWithNext(RowStyle style) => style
        is RowStyle.Name or RowStyle.Headline or RowStyle.Contact or RowStyle.SectionHeading or RowStyle.Subheading or RowStyle.EntryHead or RowStyle.EntryDetail;

    /// <summary>The depth of the deepest list that has styles.</summary>
    public static int DeepestList(ComposedResume composed)
    {
        var deepest = UsualListDepth;
        foreach (var row in composed.Rows) deepest = Math.Max(deepest, row.ListDepth);
        return deepest;
    }

    /// <summary>
    /// What the paragraph style makes bold and italic. Heads of entries leave that to their parts, because those at the far
    /// margin look different.
    /// </summary>
    public static (bool Bold, bool Italic) Emphasis(RowStyle style, RowTokens tokens) =>
        style is RowStyle.EntryHead or RowStyle.EntryDetail ? default : (tokens.Bold, tokens.Italic);

    private void Defaults()
    {
        xml.Start("docDefaults");
        xml.Start("rPrDefault").Start("rPr");
        fonts.WriteBody(xml);
        xml.Start("lang");
        language.Attributes(xml);
        xml.End();
        xml.End().End();
        xml.Start("pPrDefault").Start("pPr").Flag("widowControl").End().End();
        xml.End();
    }

    private void Paragraphs()
    {
        StyleHead.Paragraph(xml, ParagraphStyle.Normal, basedOn: null);
        Look(RowStyle.Body, new ParagraphTraits(IsRightToLeft: language.IsRightToLeft));
        xml.End();

        Paragraph(ParagraphStyle.Title, RowStyle.Name, new ParagraphTraits(KeepNext: true));
        Paragraph(ParagraphStyle.Subtitle, RowStyle.Headline, new ParagraphTraits(KeepNext: true));
        Paragraph(ParagraphStyle.Contact, RowStyle.Contact, new ParagraphTraits(KeepNext: true));
        Paragraph(ParagraphStyle.EntryDetail, RowStyle.EntryDetail, new ParagraphTraits(KeepNext: true, FarTab: true));
        Paragraph(ParagraphStyle.Labelled, RowStyle.Labelled, new ParagraphTraits());
        Paragraph(ParagraphStyle.Preformatted, RowStyle.Preformatted, new ParagraphTraits());
    }

    // The styles that a person will look for, and those deeper down that this résumé needs.
    private void Headings()
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in composed.Rows) used.Add(ParagraphStyle.Of(row));
        for (var number = 1; number <= MostHeadings; number++)
        {
            var id = ParagraphStyle.Number(number);
            var isSubheading = used.Contains(ParagraphStyle.Subheading + id);
            if (number > UsualHeadings && !isSubheading && !used.Contains(ParagraphStyle.Heading + id)) continue;
            var row = number == 1 ? RowStyle.SectionHeading : RowStyle.EntryHead;
            var traits = new ParagraphTraits(KeepNext: true, FarTab: number > 1, OutlineLevel: number - 1);
            Paragraph(ParagraphStyle.Heading + id, row, traits);
            if (isSubheading) Paragraph(ParagraphStyle.Subheading + id, RowStyle.Subheading, traits with { FarTab = false }, ParagraphStyle.Heading + id);
        }
    }

    private void Lists()
    {
        for (var depth = 1; depth <= DeepestList(composed); depth++)
        {
            var end = ParagraphStyle.Depth(depth);
            var item = new ParagraphTraits(KeepLines: true, FarTab: true);
            Paragraph(ParagraphStyle.ListBullet + end, RowStyle.ListItem, item with { BulletLevel = depth - 1 });
            Paragraph(ParagraphStyle.ListNumber + end, RowStyle.ListItem, item);
            Paragraph(ParagraphStyle.ListContinue + end, RowStyle.ListItem, item with { Indent = theme.ListIndent * depth });
        }
    }

    private void Paragraph(string id, RowStyle row, ParagraphTraits traits, string basedOn = ParagraphStyle.Normal)
    {
        StyleHead.Paragraph(xml, id, basedOn);
        Look(row, traits);
        xml.End();
        if (!StyleHead.IsLinked(id)) return;
        StyleHead.Linked(xml, id);
        RunLook(row, theme.Rows[row]);
        xml.End();
    }

    private void Variant(StyleVariant variant)
    {
        StyleHead.Variant(xml, variant);
        xml.Start("pPr");
        if (variant.IsKept) xml.Flag("keepNext").Flag("keepLines");
        if (variant.IsFree) xml.Value("keepNext", 0);
        if (variant.ItemDepth > 0) xml.Start("ind").Attribute("left", Units.Twips(theme.ListIndent * variant.ItemDepth)).Attribute("firstLine", 0).End();
        xml.End().End();
    }

    // The order of the elements is the schema's (ISO 29500-1, 17.3.1.26 and 17.3.2.28).
    private void Look(RowStyle row, ParagraphTraits traits)
    {
        var tokens = theme.Rows[row];
        xml.Start("pPr");
        if (traits.KeepNext) xml.Flag("keepNext");
        if (traits.KeepNext || traits.KeepLines) xml.Flag("keepLines");
        if (traits.BulletLevel is { } level) xml.Start("numPr").Value("ilvl", level).Value("numId", ListNumbers.Bullets).End();
        Rules(tokens);
        if (traits.FarTab) FarTab();
        if (traits.IsRightToLeft) xml.Flag("bidi");
        Spacing(tokens);
        if (traits.Indent is { } indent) xml.Start("ind").Attribute("left", Units.Twips(indent)).End();
        if (tokens.Alignment == RowAlignment.Center) xml.Value("jc", "center");
        if (traits.OutlineLevel is { } outline) xml.Value("outlineLvl", outline);
        xml.End();
        RunLook(row, tokens);
    }

    private void Rules(RowTokens tokens)
    {
        if (tokens.RuleAbove <= 0 && tokens.RuleBelow <= 0) return;
        xml.Start("pBdr");
        if (tokens.RuleAbove > 0) Rule("top", tokens.RuleAbove, space: 2);
        if (tokens.RuleBelow > 0) Rule("bottom", tokens.RuleBelow, space: 1);
        xml.End();
    }

    private void Rule(string side, double thickness, int space)
    {
        xml.Start(side).Attribute("val", "single").Attribute("sz", Units.Eighths(thickness)).Attribute("space", space);
        colors.RuleAttributes(xml);
        xml.End();
    }

    private void FarTab()
    {
        var width = theme.Page.Width - theme.Page.MarginLeft - theme.Page.MarginRight;
        xml.Start("tabs").Start("tab").Attribute("val", "right").Attribute("pos", Units.Twips(width)).End().End();
    }

    // At least, not exactly: letters of a taller fallback font are not cut off.
    private void Spacing(RowTokens tokens) => xml.Start("spacing")
        .Attribute("before", Units.Twips(tokens.SpaceBefore))
        .Attribute("after", Units.Twips(tokens.SpaceAfter))
        .Attribute("line", Units.Twips(tokens.Size * tokens.LineHeight))
        .Attribute("lineRule", "atLeast")
        .End();

    private void RunLook(RowStyle row, RowTokens tokens)
    {
        var (bold, italic) = Emphasis(row, tokens);
        var size = Units.HalfPoints(tokens.Size);
        xml.Start("rPr");
        if (IsHeading(row)) fonts.WriteHeading(xml);
        Toggle("b", bold);
        Toggle("i", italic);
        colors.WriteText(xml, tokens.Color, IsHeading(row));
        xml.Value("sz", size).Value("szCs", size);
        xml.End();
    }

    private static bool IsHeading(RowStyle row) => row is RowStyle.Name or RowStyle.SectionHeading or RowStyle.Subheading or RowStyle.EntryHead;

    private void Toggle(string name, bool isOn)
    {
        if (isOn) xml.Flag(name).Flag(name + "Cs");
    }

    private void Characters(CharacterStyleTable used)
    {
        StyleHead.Character(xml, CharacterStyle.Separator, CharacterStyle.Separator, isBuiltIn: false);
        xml.Start("rPr");
        colors.WriteText(xml, theme.Colors.Muted);
        xml.End().End();
        foreach (var style in used.Used)
            if (!style.IsPlain) Character(style);
    }

    private void Character(CharacterStyle style)
    {
        StyleHead.Character(xml, style.Id, style.Name, style.IsBuiltIn);
        xml.Start("rPr");
        Toggle("b", style.Emphasis.HasFlag(TextStyles.Bold));
        Toggle("i", style.Emphasis.HasFlag(TextStyles.Italic));
        if (style.Emphasis.HasFlag(TextStyles.Strikethrough)) xml.Flag("strike");
        if (style.Emphasis.HasFlag(TextStyles.Code)) xml.Flag("noProof");
        if (style.IsLink) colors.WriteLink(xml);
        else if (style.Far is not null) colors.WriteText(xml, theme.Colors.Muted);
        if (style.IsLink) xml.Value("u", "single");
        xml.End().End();
    }
}
