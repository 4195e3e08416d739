namespace ResumeExport.Writers.Docx.Reference;

/// <summary>
/// The properties of styles that a reference document supplies, in the order of the schema (ISO 29500-1, 17.3.1.26 and 17.3.2.28). Lists, outline
/// levels, tab stops, frames and languages are the résumé's own; what would hide, clip or move text out of sight is not taken.
/// </summary>
internal static class PropertyRules
{
    private const string ThemeFonts = "majorEastAsia majorBidi majorAscii majorHAnsi minorEastAsia minorBidi minorAscii minorHAnsi";
    private const string Borders = "nil none single thick double dotted dashed dotDash dotDotDash triple thinThickSmallGap thickThinSmallGap thinThickMediumGap thickThinMediumGap wave dashSmallGap inset outset";

    /// <summary>The properties of text.</summary>
    public static readonly PropertyRule[] Run =
    [
        new("rFonts",
        [
            ValueRule.Font("ascii"), ValueRule.Font("hAnsi"), ValueRule.Font("eastAsia"), ValueRule.Font("cs"),
            ValueRule.OneOf("asciiTheme", ThemeFonts), ValueRule.OneOf("hAnsiTheme", ThemeFonts), ValueRule.OneOf("eastAsiaTheme", ThemeFonts), ValueRule.OneOf("cstheme", ThemeFonts),
        ]),
        Switch("b"), Switch("bCs"), Switch("i"), Switch("iCs"), Switch("caps"), Switch("smallCaps"),
        new("color", [ValueRule.Color("val", isRequired: true), ValueRule.ThemeColor("themeColor"), ValueRule.Hex("themeTint", 2), ValueRule.Hex("themeShade", 2)]),
        new("spacing", [ValueRule.Number("val", -20, 200, isRequired: true)]),
        new("w", [ValueRule.Number("val", 66, 200, isRequired: true)]),
        new("kern", [ValueRule.Number("val", 0, 3276, isRequired: true)]),
        new("position", [ValueRule.Number("val", -12, 24, isRequired: true)]),
        new("sz", [ValueRule.Number("val", 8, 144, isRequired: true)]),
        new("szCs", [ValueRule.Number("val", 8, 144, isRequired: true)]),
        new("u", [ValueRule.OneOf("val", "single words double thick dotted dash dotDash wave none", isRequired: true), ValueRule.Color("color")]),
        Border("bdr"), Shading,
    ];

    /// <summary>The properties of paragraphs.</summary>
    public static readonly PropertyRule[] Paragraph =
    [
        new("pBdr", [], [Border("top"), Border("left"), Border("bottom"), Border("right"), Border("between")]),
        Shading,
        Switch("suppressAutoHyphens"),
        new("spacing",
        [
            ValueRule.Number("before", 0, 1440), ValueRule.Switch("beforeAutospacing"), ValueRule.Number("after", 0, 1440), ValueRule.Switch("afterAutospacing"),
            ValueRule.Number("line", 160, 960), ValueRule.OneOf("lineRule", "auto atLeast"),
        ]),
        new("ind", [ValueRule.Number("left", 0, 2880), ValueRule.Number("right", 0, 2880), ValueRule.Number("firstLine", 0, 1440), ValueRule.Number("hanging", 0, 1440)]),
        Switch("contextualSpacing"),
        new("jc", [ValueRule.OneOf("val", "left center right both distribute", isRequired: true)]),
    ];

    /// <summary>What hides text; never taken, and named.</summary>
    public static readonly string[] Hiding = ["vanish", "webHidden", "specVanish"];

    private static PropertyRule Shading => new("shd",
    [
        ValueRule.OneOf("val", "clear nil", isRequired: true), ValueRule.Color("color"), ValueRule.Color("fill"),
        ValueRule.ThemeColor("themeFill"), ValueRule.Hex("themeFillTint", 2), ValueRule.Hex("themeFillShade", 2),
    ]);

    private static PropertyRule Switch(string name) => new(name, [ValueRule.Switch("val")]);

    private static PropertyRule Border(string name) => new(name,
    [
        ValueRule.OneOf("val", Borders, isRequired: true), ValueRule.Color("color"), ValueRule.ThemeColor("themeColor"), ValueRule.Hex("themeTint", 2),
        ValueRule.Hex("themeShade", 2), ValueRule.Number("sz", 2, 96), ValueRule.Number("space", 0, 31),
    ]);
}
