using ResumeExport.Composition;
using ResumeExport.Model.Content;
using ResumeExport.Themes;

namespace ResumeExport.Writers.Docx;

/// <summary>Writes <c>styles.xml</c>: the theme as named styles, so that a person can change the look of the whole document in one place.</summary>
internal sealed class StylesPart(WordXml xml, ComposedResume composed, DocxLanguage language)
{
    private const int MostHeadings = 9;
    private const int UsualListDepth = 3;

    private readonly Theme theme = composed.Theme;
    private readonly ThemeColorSlots colors = new(composed.Theme.Colors);
    private readonly ThemeFonts fonts = ThemeFonts.Of(composed.Theme.DocxFontFamily, language);

    public static void Write(Stream stream, ComposedResume composed, DocxTables tables)
    {
        using var xml = new WordXml(stream, "styles");
        var part = new StylesPart(xml, composed, tables.Language);
        part.Defaults();
        part.Paragraphs();
        part.Headings();
        part.Lists();
        part.Characters(tables.Styles);
    }

    /// <summary>True when the style of the row already keeps it on the page of the next one.</summary>
    public static bool KeepsWithNext(RowStyle style) => style
        is RowStyle.Name or RowStyle.Headline or RowStyle.SectionHeading or RowStyle.Subheading or RowStyle.EntryHead or RowStyle.EntryDetail;

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
        xml.Start("style").Attribute("type", "paragraph").Attribute("default", 1).Attribute("styleId", ParagraphStyle.Normal);
        xml.Value("name", ParagraphStyle.Normal).Flag("qFormat");
        Look(RowStyle.Body, new ParagraphTraits(IsRightToLeft: language.IsRightToLeft));
        xml.End();

        Paragraph(ParagraphStyle.Title, "Title", RowStyle.Name, new ParagraphTraits(KeepNext: true));
        Paragraph(ParagraphStyle.Subtitle, "Subtitle", RowStyle.Headline, new ParagraphTraits(KeepNext: true));
        Paragraph(ParagraphStyle.Contact, null, RowStyle.Contact, new ParagraphTraits());
        Paragraph(ParagraphStyle.EntryDetail, null, RowStyle.EntryDetail, new ParagraphTraits(KeepNext: true, FarTab: true));
        Paragraph(ParagraphStyle.Labelled, null, RowStyle.Labelled, new ParagraphTraits());
        Paragraph(ParagraphStyle.Preformatted, null, RowStyle.Preformatted, new ParagraphTraits());
    }

    private void Headings()
    {
        for (var number = 1; number <= MostHeadings; number++)
        {
            var id = ParagraphStyle.Number(number);
            var row = number == 1 ? RowStyle.SectionHeading : RowStyle.EntryHead;
            var traits = new ParagraphTraits(KeepNext: true, FarTab: number > 1, OutlineLevel: number - 1);
            Paragraph(ParagraphStyle.Heading + id, "heading " + id, row, traits);
            Paragraph(ParagraphStyle.Subheading + id, null, RowStyle.Subheading, traits with { FarTab = false }, ParagraphStyle.Heading + id);
        }
    }

    private void Lists()
    {
        var deepest = UsualListDepth;
        foreach (var row in composed.Rows) deepest = Math.Max(deepest, row.ListDepth);
        for (var depth = 1; depth <= deepest; depth++)
        {
            var end = ParagraphStyle.Depth(depth);
            var nameEnd = depth == 1 ? "" : " " + end;
            var item = new ParagraphTraits(KeepLines: true, FarTab: true);
            Paragraph(ParagraphStyle.ListBullet + end, "List Bullet" + nameEnd, RowStyle.ListItem, item with { BulletLevel = depth - 1 });
            Paragraph(ParagraphStyle.ListNumber + end, "List Number" + nameEnd, RowStyle.ListItem, item);
            Paragraph(ParagraphStyle.ListContinue + end, "List Continue" + nameEnd, RowStyle.ListItem, item with { Indent = theme.ListIndent * depth });
        }
    }

    // A style without a name of Word's own is named like its id.
    private void Paragraph(string id, string? name, RowStyle row, ParagraphTraits traits, string basedOn = ParagraphStyle.Normal)
    {
        xml.Start("style").Attribute("type", "paragraph");
        if (name is null) xml.Attribute("customStyle", 1);
        xml.Attribute("styleId", id);
        xml.Value("name", name ?? id).Value("basedOn", basedOn);
        if (traits.OutlineLevel is not null) xml.Value("next", ParagraphStyle.Normal);
        xml.Flag("qFormat");
        Look(row, traits);
        xml.End();
    }

    // The order of the elements is the schema's (ISO 29500-1, 17.3.1.26 and 17.3.2.28).
    private void Look(RowStyle row, ParagraphTraits traits)
    {
        var tokens = theme.Rows[row];
        xml.Start("pPr");
        if (traits.KeepNext) xml.Flag("keepNext");
        if (traits.KeepNext || traits.KeepLines) xml.Flag("keepLines");
        if (traits.BulletLevel is { } level) xml.Start("numPr").Value("ilvl", level).Value("numId", ListNumbers.Bullets).End();
        if (tokens.RuleBelow > 0) Rule(tokens.RuleBelow);
        if (traits.FarTab) FarTab();
        if (traits.IsRightToLeft) xml.Flag("bidi");
        Spacing(tokens);
        if (traits.Indent is { } indent) xml.Start("ind").Attribute("left", Units.Twips(indent)).End();
        if (traits.OutlineLevel is { } outline) xml.Value("outlineLvl", outline);
        xml.End();
        RunLook(row, tokens);
    }

    private void Rule(double thickness)
    {
        xml.Start("pBdr").Start("bottom").Attribute("val", "single").Attribute("sz", Units.Eighths(thickness));
        xml.Attribute("space", 1);
        colors.RuleAttributes(xml);
        xml.End().End();
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
        Character(CharacterStyle.Separator, CharacterStyle.Separator, isBuiltIn: false);
        xml.Start("rPr");
        colors.WriteText(xml, theme.Colors.Muted);
        xml.End().End();
        foreach (var style in used.Used)
            if (!style.IsPlain) Character(style);
    }

    private void Character(CharacterStyle style)
    {
        Character(style.Id, style.Name, style.IsBuiltIn);
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

    private void Character(string id, string name, bool isBuiltIn)
    {
        xml.Start("style").Attribute("type", "character");
        if (!isBuiltIn) xml.Attribute("customStyle", 1);
        xml.Attribute("styleId", id).Value("name", name).Flag("qFormat");
    }
}
