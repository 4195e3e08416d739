using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using ResumeExport.Model.Content;
using ResumeExport.Model.Document;
using ResumeExport.Normalisation;

namespace ResumeExport.Tests.Support;

/// <summary>Makes valid résumés with every node of the model and with text that looks like markup, in any place where text can be.</summary>
internal sealed class DocumentGenerator
{
    private static readonly string[] Words =
    [
        "Go", "engineer", "8+", "low-latency", "C#", "naïve", "Zoë", "O’Neil", "a&b", "<b>", "</style>", "<script>alert(1)</script>", "\"quoted\"", "'", "|", "||", "-", "--", "---", "–", "—",
        "=", "====", "1.", "12.", "•", "*", "**", "_x_", "`", "#", "##", ">", "\\", "\\n", "&amp;", "&#10;", "{", "}", "[x]", "(https://example.org/x)", "https://example.org/a_(b)?c=1&d=2#e",
        "$1B+", "40ms", "→", "日本語", "Ελληνικά", "русский", "العربية", "😀", "𝒳", "👩‍💻", "ﬁ", "e\u0301", "\u00A0x", "x\u00A0y", "x\u2003y", "soft\u00ADhyphen", "user@example.org", "Tech:", "Present", "2020", ":", ",", "x-rich", "#/work/0", "#highlights",
        "a-very-long-word-that-goes-on-and-on-and-on-over-more-than-one-line-of-eighty-columns-until-it-ends",
    ];

    private static readonly string[] Targets =
    [
        "https://example.org/", "https://example.org/a_(b)?c=1&d=2#e", "http://example.com/%20x", "mailto:user@example.org", "tel:+14155550132", "https://www.linkedin.com/in/someone", "https://github.com/someone", "https://example.org/ä",
    ];

    private static readonly string[] Periods =
    [
        "Jan 2025 – Present", "Feb 2020 – Nov 2020", "2013 – 2017", "July, 2022", "2017", "2020-01-31 - 2020-02-28", "Summer term", "since forever", "Mar 2018 - Feb 2020", "03/2019 – 2020",
    ];

    private readonly Dice dice;

    private DocumentGenerator(int seed) => dice = new Dice(seed);

    /// <summary>Seeds for <see cref="FromSeed"/>.</summary>
    public static Arbitrary<int> Seeds { get; } = Gen.Choose(0, 1_000_000_000).ToArbitrary();

    /// <summary>Returns the document of a seed; a failing seed can be put into a test as it is.</summary>
    public static ResumeDocument FromSeed(int seed) => new DocumentGenerator(seed).Document();

    private ResumeDocument Document() => new()
    {
        Header = Header(),
        Sections = dice.Some(0, 6, Section),
        Language = dice.Of("en", "de", "pt-BR"),
        Date = dice.OneIn(3) ? new PartialDate(2024, 5, dice.OneIn(2) ? 31 : null) : null,
    };

    private Header Header() => new()
    {
        Name = Text(),
        Headline = dice.OneIn(3) ? null : new Headline(dice.Some(1, 4, Text), dice.Of("•", "|", "·")),
        Contacts = dice.Some(0, 5, Contact),
        Blocks = dice.OneIn(4) ? dice.Some(1, 2, () => Block(SectionKind.Custom, 2)) : [],
    };

    private Section Section()
    {
        var kind = dice.Of(Enum.GetValues<SectionKind>());
        return new Section { Kind = kind, Heading = dice.OneIn(6) ? RichText.Empty : Text(), Blocks = dice.Some(0, 4, () => Block(kind, 0)) };
    }

    private Block Block(SectionKind section, int depth) => dice.Below(depth > 2 ? 5 : 9) switch
    {
        0 or 1 => new Paragraph(Text()),
        2 => new LabelledList(Text(), dice.Some(1, 4, Text)),
        3 => dice.OneIn(3) ? new Preformatted(Lines()) : new Subheading(Text(), 3 + dice.Below(4)),
        4 => Contact(),
        5 or 6 => new BulletList(dice.Some(1, 4, () => Item(section, depth + 1)), dice.OneIn(3) ? dice.Below(12) : null),
        _ => Entry(section, depth + 1),
    };

    private ListItem Item(SectionKind section, int depth) =>
        new(dice.OneIn(2) ? [new Paragraph(Text())] : dice.Some(1, 3, () => Block(section, depth)));

    private Entry Entry(SectionKind section, int depth)
    {
        var parts = dice.Some(1, 5, Part);
        return new Entry
        {
            Kind = dice.Of(Enum.GetValues<EntryKind>()),
            Parts = Model.Document.Entry.InCanonicalOrder(parts),
            Blocks = dice.Some(0, 4, () => Block(section, depth)),
        };
    }

    private EntryPart Part()
    {
        var role = dice.Of(Enum.GetValues<EntryPartRole>());
        var text = role == EntryPartRole.Period ? RichText.Plain(dice.Of(Periods)) : Text();
        return new EntryPart(role, text)
        {
            Label = dice.OneIn(5) ? Text() : null,
            Period = role == EntryPartRole.Period ? PeriodParser.Parse(text.ToPlainText()) : null,
        };
    }

    private ContactItem Contact()
    {
        var kind = dice.Of(Enum.GetValues<ContactKind>());
        var value = dice.Of(
            RichText.Plain(dice.Of("Dubai, UAE", "12 Main St, Springfield, IL", "user@example.org", "+1 415 555 0132", "https://example.org/me", "example.org")),
            new RichText([new Link(dice.Of(Targets), [new TextRun(dice.Of("LinkedIn", "Mail me", "https://example.org/"), TextStyles.None, default)], default)]),
            Text());
        return new ContactItem { Kind = kind, Value = value, Label = dice.OneIn(3) ? Text() : null };
    }

    private RichText Lines()
    {
        var inlines = ImmutableArray.CreateBuilder<Inline>();
        for (var i = dice.Below(4); i >= 0; i--)
        {
            inlines.Add(new TextRun(new string(' ', dice.Below(3) * 2) + Phrase(), TextStyles.None, default));
            if (i > 0) inlines.Add(new LineBreak(default));
        }

        return new RichText(inlines.ToImmutable());
    }

    private RichText Text()
    {
        var inlines = ImmutableArray.CreateBuilder<Inline>();
        for (var i = dice.Below(4); i >= 0; i--)
        {
            inlines.Add(dice.OneIn(5) ? new Link(dice.Of(Targets), Runs(1 + dice.Below(2)), default) : Run());
            if (i > 0) inlines.Add(dice.OneIn(8) ? new LineBreak(default) : new TextRun(" ", TextStyles.None, default));
        }

        return new RichText(inlines.ToImmutable());
    }

    private ImmutableArray<Inline> Runs(int count) => [.. Enumerable.Range(0, count).Select(_ => (Inline)Run())];

    private TextRun Run() => new(Phrase(), dice.OneIn(3) ? (TextStyles)dice.Below(16) : TextStyles.None, default);

    private string Phrase() => string.Join(dice.OneIn(9) ? "  " : " ", dice.Some(1, dice.OneIn(4) ? 20 : 3, () => dice.Of(Words)));
}
