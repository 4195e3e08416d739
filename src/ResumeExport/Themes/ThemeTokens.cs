using System.Collections.Immutable;
using ResumeExport.Model.Document;
using ResumeExport.Themes.Tokens;

namespace ResumeExport.Themes;

/// <summary>All tokens that <c>theme.yaml</c> can have.</summary>
internal static class ThemeTokens
{
    // Bounds that keep a page printable, not matters of taste.
    private const double MostSpace = 144;
    private const double LeastSize = 4;
    private const double MostSize = 72;

    private static readonly Lazy<TokenSpec> Tree = new(Make);

    /// <summary>In the order of <see cref="RowStyle"/>.</summary>
    public static ImmutableArray<string> Rows { get; } =
    [
        "body", "name", "headline", "contact", "section-heading", "subheading", "entry-head", "entry-detail", "labelled", "list-item",
        "preformatted",
    ];

    /// <summary>In the order of <see cref="EntryPartRole"/>.</summary>
    public static ImmutableArray<string> Parts { get; } =
        ["title", "organisation", "role", "issuer", "period", "location", "score", "description", "other"];

    /// <summary>Names of the colours that rows can have.</summary>
    public static ImmutableArray<string> ColorNames { get; } = ["text", "muted", "accent", "rule"];

    /// <summary>In the order of <see cref="PaperSize"/>.</summary>
    public static ImmutableArray<string> PaperSizes { get; } = ["A4", "Letter", "auto"];

    /// <summary>In the order of <see cref="RowAlignment"/>.</summary>
    public static ImmutableArray<string> Alignments { get; } = ["start", "center"];

    /// <summary>In the order of <see cref="DateForm"/>.</summary>
    public static ImmutableArray<string> DateForms { get; } = ["as-written", "short", "long", "numeric", "iso"];

    /// <summary>In the order of <see cref="LinkDisplay"/>.</summary>
    public static ImmutableArray<string> LinkDisplays { get; } = ["text", "url", "both"];

    /// <summary>The kinds of section that have a name, lower case, in the order of <see cref="SectionKind"/> without its first.</summary>
    public static ImmutableArray<string> Sections { get; } =
        [.. Enum.GetNames<SectionKind>().Skip(1).Select(static kind => kind.ToLowerInvariant())];

    /// <summary>The whole file.</summary>
    public static TokenSpec All => Tree.Value;

    private static TokenSpec Make() => Group(
        "theme",
        "A theme of resume-export. Lengths are points (1/72 inch).",
        Text("extends", "A theme to take everything from that is not named here: a name, or the path of a folder."),
        Text("about", "What the theme is for, in one line; 'themes list' shows it."),
        Texts("fonts", "Font families, best first. The PDF takes those that come with the program, further ones for characters that the first one lacks."),
        Text("docx-font", "The family that a DOCX names. Lines and pages break as in the PDF when its widths are those of the PDF's font."),
        Number("scale", "Multiplies all sizes of text and the space between rows.", 0.5, 2),
        Page(),
        Colors(),
        Group("rows", "The look of each kind of line.", [.. Rows.Select(Row)]),
        Entry(),
        Group("separators", "Decoration between parts on one line, spaces included.", Text("contact", "Between contacts, and between parts at the far margin."), Text("entry", "Between parts of an entry's head.")),
        Group("list", "Bullet lists.", Text("bullet", "The marker of an item."), Length("indent", "Indent of each level; the marker hangs in it.")),
        Dates(),
        Group("labels", "Names of sections by language, in the place of those in the résumé.") with { FreeMember = Labels() },
        Texts("sections", "Kinds of section in the order they are shown; others follow as they are written.") with { Kind = TokenKind.Choices, Choices = Sections },
        Choice("links", "What is shown of a link: its text; its address where that says the text as well, else both; or always both.", LinkDisplays));

    private static TokenSpec Page() => Group(
        "page",
        "Paper and margins.",
        Choice("size", "Paper; auto takes Letter where it is usual in the country of the résumé's language tag, else A4.", PaperSizes),
        Group("margins", "Margins of the paper.", Length("top", "Top."), Length("right", "Right."), Length("bottom", "Bottom."), Length("left", "Left.")));

    private static TokenSpec Colors() => Group(
        "colors",
        "Colours as \"#RRGGBB\". Those of text have a contrast of at least 4.5:1 on white.",
        Color("text", "Running text.", isText: true),
        Color("muted", "Dates, places and other text of second rank.", isText: true),
        Color("accent", "Name, headings and links.", isText: true),
        Color("rule", "Lines.", isText: false));

    private static TokenSpec Row(string name)
    {
        var members = new List<TokenSpec>
        {
            Number("size", "Size of the text, rounded to half points.", LeastSize, MostSize),
            Number("line-height", "Distance of baselines as a multiple of the size.", 0.8, 3),
            Length("before", "Space above; the larger of it and the space below the row before counts."),
            Length("after", "Space below."),
            Choice("color", "One of the theme's colours.", ColorNames),
            Number("rule-above", "Thickness of a line above; 0 for none.", 0, 6),
            Number("rule-below", "Thickness of a line below; 0 for none.", 0, 6),
        };
        if (IsHead(name))
        {
            members.Add(Flag("bold", "Bold text."));
            members.Add(Flag("italic", "Italic text."));
        }

        if (name is "name" or "headline" or "contact" or "section-heading") members.Add(Choice("align", "Where the line stands.", Alignments));
        if (name is "section-heading") members.Add(Flag("capitals", "Capital letters, in the text itself."));
        return Group(name, $"The row '{name}'.", [.. members]);
    }

    // In other rows bold and italic are the author's words' own; a theme that added to them would change what is said.
    private static bool IsHead(string row) => row is "name" or "contact" or "section-heading" or "subheading" or "entry-head" or "entry-detail";

    private static TokenSpec Entry()
    {
        var near = Texts("near", "Parts at the near margin, in their order.") with { Kind = TokenKind.Choices, Choices = Parts };
        var far = Texts("far", "Parts at the far margin, in their order.") with { Kind = TokenKind.Choices, Choices = Parts };
        return Group(
            "entry",
            "Where the parts of an entry's head stand. Parts that no line names close the last line.",
            Group("stacked", "The lines of an entry that stands for itself.", near, far) with { Kind = TokenKind.Groups },
            Group("in-item", "The line of an entry in a list item.", near, far));
    }

    private static TokenSpec Dates()
    {
        var form = Choice("language", "The form for résumés in this language.", DateForms);
        return Group("dates", "How dates are shown; their words around stay as written.", Choice("form", "The form for all languages.", DateForms)) with { FreeMember = form };
    }

    private static TokenSpec Labels() =>
        Group("language", "Names in this language.", [.. Sections.Select(static kind => Text(kind, $"The name of the section '{kind}'."))]);

    private static TokenSpec Group(string name, string about, params ImmutableArray<TokenSpec> members) => new(name, TokenKind.Group, about) { Members = members };

    private static TokenSpec Text(string name, string about) => new(name, TokenKind.Text, about);

    private static TokenSpec Texts(string name, string about) => new(name, TokenKind.Texts, about);

    private static TokenSpec Flag(string name, string about) => new(name, TokenKind.Flag, about);

    private static TokenSpec Number(string name, string about, double least, double most) => new(name, TokenKind.Number, about) { Least = least, Most = most };

    private static TokenSpec Length(string name, string about) => Number(name, about, 0, MostSpace);

    private static TokenSpec Choice(string name, string about, ImmutableArray<string> choices) => new(name, TokenKind.Choice, about) { Choices = choices };

    private static TokenSpec Color(string name, string about, bool isText) => new(name, TokenKind.Color, about) { IsTextColor = isText };
}
