using System.Globalization;
using System.Text;
using FsCheck.Fluent;
using ResumeExport.Inspection.Extractors.PlainText;
using ResumeExport.Model.Content;
using ResumeExport.Model.Document;
using ResumeExport.Model.Text;
using ResumeExport.Tests.Support;
using ResumeExport.Writers.PlainText;
using static ResumeExport.Tests.Support.Make;

namespace ResumeExport.Tests.Writers.PlainText;

public sealed class PlainTextWriterTests
{
    private static readonly PlainTextForm Paste = new() { Style = PlainTextStyle.Paste, Width = 0 };

    private static readonly ResumeDocument Ada = Resume(
        new Header
        {
            Name = Rich.Text("Ada"),
            Headline = new Headline([Rich.Text("Analyst"), Rich.Text("Poet")]),
            Contacts = [Contact(ContactKind.Email, "[ada@example.org](mailto:ada@example.org)"), Contact(ContactKind.Website, "[Page](https://example.org/)")],
        },
        Section(
            SectionKind.Work,
            "Work",
            Entry(
                EntryKind.Work,
                [Part(EntryPartRole.Organisation, "Engines"), Period("1842 – 1843", "1842", "1843")],
                Labelled("Tech", "gears"),
                new BulletList([Item(Paragraph("One"), Bullets("Inner\nstill inner"), Paragraph("Second block of one")), Item(Paragraph("Two"))])),
            Numbers(9, Item(Paragraph("Nine"), Paragraph("still nine")), Item(Bullets("Ten")))));

    [Fact]
    public void Should_Lay_Out_Heads_Lists_And_Links() => Assert.Equal(
        """
        Ada
        ===
        Analyst • Poet

        ada@example.org
        Page (https://example.org/)

        Work
        ----
        Engines
        1842 – 1843

        Tech: gears

        - One
          - Inner
              still inner

          Second block of one
        - Two

        9. Nine

           still nine

        - - Ten

        """,
        Output.PlainText(Ada));

    [Fact]
    public void Should_Lay_Out_Text_For_Boxes() => Assert.Equal(
        """
        Ada

        Analyst • Poet

        ada@example.org
        Page (https://example.org/)


        Work

        Engines
        1842 – 1843

        Tech: gears

        - One
          - Inner
              still inner

          Second block of one
        - Two

        9. Nine

          still nine

        - - Ten

        """,
        Output.Text(new PlainTextWriter(Paste), Ada));

    [Fact]
    public void Should_Put_Dates_And_Places_At_The_Right_Where_Both_Fit()
    {
        EntryPart[] wide = [Part(EntryPartRole.Organisation, "日本日本"), Period("1842", "1842", "1842"), Part(EntryPartRole.Role, "Poet"), Part(EntryPartRole.Location, "Rome"), Part(EntryPartRole.Score, "1st")];
        EntryPart[] full = [Part(EntryPartRole.Organisation, new string('a', 34)), Period("1842", "1842", "1842")];
        EntryPart[] over = [Part(EntryPartRole.Organisation, new string('a', 35)), Period("1842", "1842", "1842")];
        EntryPart[] broken = [Part(EntryPartRole.Organisation, "a\nb"), Period("1842", "1842", "1842"), Part(EntryPartRole.Role, "- c"), Part(EntryPartRole.Location, "d\ne")];
        EntryPart[] item = [Part(EntryPartRole.Title, "- x"), Part(EntryPartRole.Issuer, "1."), Period("1842", "1842", "1842")];
        Assert.Equal(
            """
            N
            =

            Work
            ----
            日本日本                            1842
            Poet                           Rome  1st

            aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa  1842

            aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
            1842

            a
              b
            1842
            ~- c
            d
              e

            - ~- x
              ~1.                               1842

            """,
            Output.Text(new PlainTextWriter(new PlainTextForm { Width = 40, HasDatesAtRight = true }), Resume(
                new Header { Name = Rich.Text("N") },
                Section(
                    SectionKind.Work,
                    "Work",
                    Entry(EntryKind.Work, wide),
                    Entry(EntryKind.Work, full),
                    Entry(EntryKind.Work, over),
                    Entry(EntryKind.Work, broken),
                    new BulletList([Item(Entry(EntryKind.Award, item))])))).Replace('\u00A0', '~'));
    }

    [Fact]
    public void Should_Begin_With_Empty_Lines_When_Text_For_Boxes_Begins_Without_A_Name()
    {
        Assert.Equal("\ntext\n", Output.Text(new PlainTextWriter(Paste), Resume(new Header { Name = RichText.Empty, Blocks = [Paragraph("text")] })));
        Assert.Equal("\n\nWork\n", Output.Text(new PlainTextWriter(Paste), Resume(new Header { Name = RichText.Empty }, Section(SectionKind.Work, "Work"))));
    }

    [Theory]
    [InlineData("- no item", "\u00A0- no item")]
    [InlineData("1. no item", "\u00A01. no item")]
    [InlineData("| no code", "\u00A0| no code")]
    [InlineData("---", "\u00A0---")]
    [InlineData("\u00A0x", "\u00A0\u00A0x")]
    [InlineData("-", "\u00A0-")]
    [InlineData("-x 1.x", "-x 1.x")]
    public void Should_Keep_Text_From_Looking_Like_Markup(string text, string expected) =>
        Assert.Equal($"N\n=\n{expected}\n", Output.PlainText(Resume(new Header { Name = Rich.Text("N"), Blocks = [new Paragraph(RichText.Plain(text))] })));

    [Fact]
    public void Should_Part_Two_Lines_That_Would_Read_As_One()
    {
        var longName = new string('a', 78);
        var text = Output.PlainText(Resume(new Header { Name = Rich.Text("N"), Contacts = [Contact(ContactKind.Other, longName), Contact(ContactKind.Other, "next")] }));
        Assert.EndsWith($"{longName}\n\nnext\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_Part_Two_Lines_Where_The_Guard_Of_The_Second_Would_Not_Fit()
    {
        var longName = new string('a', 78);
        var text = Output.PlainText(Resume(new Header { Name = Rich.Text("N"), Contacts = [Contact(ContactKind.Other, longName), Contact(ContactKind.Other, "=")] }));
        Assert.EndsWith($"{longName}\n\n\u00A0=\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_Count_Wide_Characters_As_Two_Columns_And_Marks_As_None() => Assert.Equal(
        "日本😀e\u0301x\n========\n日 本日本日本日本日本日本日本日本日本日\n本 aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\nbb\n",
        In(40, Resume(new Header { Name = Rich.Text("日本😀e\u0301x"), Blocks = [Paragraph("日 本日本日本日本日本日本日本日本日本日 本 " + new string('a', 37) + " bb")] })));

    [Fact]
    public void Should_Not_Wrap_When_The_Width_Is_0()
    {
        var words = string.Join(' ', Enumerable.Repeat("word", 100));
        Assert.Equal($"N\n=\n- {words}\n", In(0, Resume(new Header { Name = Rich.Text("N"), Blocks = [Bullets(words)] })));
    }

    // Each character is a heading, whose underline the extractor measures.
    [Fact]
    public void Should_Count_The_Columns_Of_Every_Character_As_The_Extractor_Does()
    {
        var characters = Enumerable.Range(0, 0x110000).Where(Rune.IsValid).Select(value => new Rune(value)).Where(rune => !Rune.IsControl(rune) && !Rune.IsWhiteSpace(rune));
        foreach (var chunk in characters.Where(rune => Rune.GetUnicodeCategory(rune) is not UnicodeCategory.OtherNotAssigned and not UnicodeCategory.PrivateUse).Chunk(10_000))
        {
            var document = Resume(new Header { Name = Rich.Text("N") }, [.. chunk.Select(rune => new Section { Kind = SectionKind.Custom, Heading = RichText.Plain($"x{rune}"), Blocks = [] })]);
            Assert.Empty(new TextExtractor(PlainTextForm.Standard).Extract(Output.Bytes(new PlainTextWriter(PlainTextForm.Standard), document)).Problems);
        }
    }

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(133)]
    public void Should_Stay_Within_The_Columns_But_For_Long_Words(int width) =>
        Prop.ForAll(DocumentGenerator.Seeds, seed => AssertWidths(In(width, DocumentGenerator.FromSeed(seed)), width)).Holds();

    private static string In(int width, ResumeDocument document) => Output.Text(new PlainTextWriter(new PlainTextForm { Width = width }), document);

    private static bool IsSeen(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format) || rune.Value == '\u00AD';

    private static void AssertWidths(string text, int width)
    {
        Assert.DoesNotContain('\r', text);
        Assert.DoesNotContain('\t', text);
        foreach (var line in text.Split('\n'))
        {
            Assert.Equal(line.TrimEnd(' '), line);
            var content = line.TrimStart(' ', '-', '.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
            var isUnbreakable = !content.Contains(' ', StringComparison.Ordinal) || content.StartsWith('|');
            Assert.True(line.EnumerateRunes().Count(IsSeen) <= width || isUnbreakable, line);
        }
    }
}
