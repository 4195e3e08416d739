using System.Collections.Immutable;
using FsCheck.Fluent;
using ResumeExport.Composition;
using ResumeExport.Model.Content;
using ResumeExport.Model.Document;
using ResumeExport.Model.Text;
using ResumeExport.Normalisation;
using ResumeExport.Tests.Support;
using ResumeExport.Themes;

namespace ResumeExport.Tests.Composition.Wording;

/// <summary>What themes say otherwise than the source, and that nothing is lost by it.</summary>
public sealed class ThemedWordsTests
{
    public static TheoryData<string> Languages => ["en", "de", "fr", "es", "pt", "it", "nl", "sv", "da", "nb", "pl", "cs", "fi", "ru", "uk", "tr", "zh", "ja", "ko", "eo"];

    [Theory]
    [InlineData("Jan 2020 – Present", "en", DateForm.LongNames, "January 2020 – Present")]
    [InlineData("January 2020 – March 2021", "en", DateForm.ShortNames, "Jan 2020 – Mar 2021")]
    [InlineData("Jan – Mar 2020", "en", DateForm.Numeric, "01/2020 – 03/2020")]
    [InlineData("03/2019 – heute", "de", DateForm.LongNames, "März 2019 – heute")]
    [InlineData("März 2019 – heute", "de", DateForm.Numeric, "03.2019 – heute")]
    [InlineData("2019 – 2021", "en", DateForm.LongNames, "2019 – 2021")]
    [InlineData("2020-01-31", "en", DateForm.LongNames, "31 January 2020")]
    [InlineData("2020-01-31", "en", DateForm.Numeric, "2020-01-31")]
    [InlineData("since May 2018", "en", DateForm.Iso, "since 2018-05")]
    [InlineData("2020-01 – 2020-02", "ja", DateForm.ShortNames, "2020年1月 – 2020年2月")]
    [InlineData("Jan 2020", "sw", DateForm.LongNames, "Jan 2020")]
    [InlineData("Jan 2020", "en", DateForm.AsWritten, "Jan 2020")]
    public void Should_Write_Dates_In_The_Form_Of_The_Theme(string text, string language, DateForm form, string expected)
    {
        var period = PeriodParser.Parse(text)!;
        var reworded = Dates(text, period, form, language);
        Assert.Equal(expected, reworded.Text.ToPlainText());
        Assert.Equal(period.ToIso(), reworded.Period!.ToIso());
    }

    // Data files give the dates; where they stand in the text is not known.
    [Fact]
    public void Should_Find_The_Dates_When_Their_Places_Are_Not_Known()
    {
        const string Text = "Jan 2020 – Present";
        Assert.Equal("01/2020 – Present", Dates(Text, Period.FromIso(Text, "2020-01/..")!, DateForm.Numeric, "en").Text.ToPlainText());
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Should_Read_Back_Every_Date_That_It_Writes(string language)
    {
        foreach (var form in Enum.GetValues<DateForm>().Where(static form => form != DateForm.AsWritten))
            for (var month = 1; month <= 12; month++)
                foreach (var iso in (string[])[$"2019-{month:00}", $"2019-{month:00}-05"])
                {
                    var text = Dates(iso, PeriodParser.Parse(iso)!, form, language).Text.ToPlainText();
                    var mayStay = form == DateForm.Iso || (form == DateForm.Numeric && (iso.Length > 7 || language == "sv")) || (language == "eo" && form != DateForm.Numeric);
                    Assert.Equal(mayStay, text == iso);
                    Assert.Equal(iso, PeriodParser.Parse(text)?.ToIso());
                }
    }

    [Theory]
    [InlineData("Work experience", "en", "WORK EXPERIENCE")]
    [InlineData("Fähigkeiten & Größe", "de", "FÄHIGKEITEN & GRÖSSE")]
    [InlineData("Eğitim bilgileri", "tr", "EĞİTİM BİLGİLERİ")]
    [InlineData("Εμπειρία", "el", "ΕΜΠΕΙΡΙΑ")]
    [InlineData("Опыт работы", "ru", "ОПЫТ РАБОТЫ")]
    [InlineData("経歴", "ja", "経歴")]
    public void Should_Write_Capitals_As_The_Language_Does(string text, string language, string expected)
    {
        var document = With(new Paragraph(RichText.Plain("x")), language) with { Sections = [new Section { Kind = SectionKind.Work, Heading = RichText.Plain(text), Blocks = [] }] };
        Assert.Equal(expected, Reword(document, new ThemeWording { CapitalHeadings = true }).Sections[0].Heading.ToPlainText());
    }

    [Theory]
    [InlineData(LinkDisplay.Text, "LinkedIn", "https://linkedin.com/in/jane", "LinkedIn")]
    [InlineData(LinkDisplay.Url, "LinkedIn", "https://linkedin.com/in/jane", "linkedin.com/in/jane")]
    [InlineData(LinkDisplay.Url, "My thesis", "https://example.org/t/", "My thesis (example.org/t)")]
    [InlineData(LinkDisplay.Both, "LinkedIn", "https://linkedin.com/in/jane", "LinkedIn (linkedin.com/in/jane)")]
    [InlineData(LinkDisplay.Both, "jane@example.org", "mailto:jane@example.org", "jane@example.org")]
    [InlineData(LinkDisplay.Both, "+1 (415) 555-0132", "tel:+14155550132", "+1 (415) 555-0132")]
    [InlineData(LinkDisplay.Both, "https://example.org", "https://example.org/", "https://example.org")]
    public void Should_Show_Links_As_The_Theme_Asks(LinkDisplay display, string text, string target, string expected)
    {
        var link = new RichText([new Link(target, [new TextRun(text, TextStyles.None, default)], default)]);
        var shown = ((Paragraph)Reword(With(new Paragraph(link), "en"), new ThemeWording { Links = display }).Sections[0].Blocks[0]).Text;
        Assert.Equal(expected, shown.ToPlainText());
        Assert.Equal(target, shown.FirstLinkTarget);
    }

    [Fact]
    public void Should_Order_Sections_And_Keep_Those_Without_A_Heading_Behind_Theirs()
    {
        var sections = ((SectionKind, string)[])[(SectionKind.Work, "Work"), (SectionKind.Custom, ""), (SectionKind.Skills, "Skills"), (SectionKind.Custom, "Other"), (SectionKind.Education, "Education")];
        var document = RealResume.Document with { Sections = [.. sections.Select(static s => new Section { Kind = s.Item1, Heading = RichText.Plain(s.Item2), Blocks = [] })] };
        var ordered = Reword(document, new ThemeWording { Order = [SectionKind.Education, SectionKind.Skills] });
        Assert.Equal("Education,Skills,Work,,Other", string.Join(',', ordered.Sections.Select(static section => section.Heading.ToPlainText())));
    }

    [Fact]
    public void Should_Keep_Every_Date_And_Every_Word_Of_Any_Resume() => Prop.ForAll(DocumentGenerator.Seeds, static seed =>
    {
        var document = DocumentGenerator.FromSeed(seed);
        var dice = new Dice(seed);
        var wording = new ThemeWording
        {
            Dates = (DateForm)dice.Below(5),
            Links = (LinkDisplay)dice.Below(3),
            Order = [SectionKind.Skills, SectionKind.Work],
        };
        var (before, after) = (ContentLines.Of(document, EntryLayout.Canonical), ContentLines.Of(Reword(document, wording), EntryLayout.Canonical));
        Assert.Equal(Sorted(before, static line => line.MachineDate), Sorted(after, static line => line.MachineDate));
        Assert.Equal(Sorted(before, static line => line.Role.ToString()), Sorted(after, static line => line.Role.ToString()));
        Assert.Equal(Sorted(before, Targets), Sorted(after, Targets));
        var text = string.Join('\n', after.Select(static line => line.PlainText));
        foreach (var line in before.Where(static line => line.MachineDate is null && line.Runs.All(static run => run.LinkTarget is null))) Assert.Contains(line.PlainText, text, StringComparison.Ordinal);
    }).Holds();

    private static ResumeDocument Reword(ResumeDocument document, ThemeWording wording) => Composer.Compose(document, TestThemes.Classic with { Wording = wording }).Document;

    private static ResumeDocument With(Block block, string language) => RealResume.Document with
    {
        Language = language,
        Sections = [new Section { Kind = SectionKind.Work, Heading = RichText.Plain("Work"), Blocks = [block] }],
    };

    private static EntryPart Dates(string text, Period period, DateForm form, string language)
    {
        var entry = new Entry { Kind = EntryKind.Work, Parts = [new EntryPart(EntryPartRole.Period, RichText.Plain(text)) { Period = period }] };
        return ((Entry)Reword(With(entry, language), new ThemeWording { Dates = form }).Sections[0].Blocks[0]).Parts[0];
    }

    private static IEnumerable<string> Sorted(ImmutableArray<ContentLine> lines, Func<ContentLine, string?> value) => lines.Select(value).OfType<string>().Order(StringComparer.Ordinal);

    private static string Targets(ContentLine line) => string.Join(' ', line.Runs.Select(static run => run.LinkTarget).Distinct());
}
