using FsCheck.Fluent;
using ResumeExport.Model.Content;
using ResumeExport.Model.Document;
using ResumeExport.Tests.Support;
using static ResumeExport.Tests.Support.Make;

namespace ResumeExport.Tests.Writers.PlainText;

public sealed class PlainTextWriterTests
{
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

        """,
        Output.PlainText(Resume(
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
                    new BulletList([Item(Paragraph("One"), Bullets("Inner\nstill inner"), Paragraph("Second block of one")), Item(Paragraph("Two"))]))))));

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
    public void Should_Stay_Within_80_Columns_But_For_Long_Words() =>
        Prop.ForAll(DocumentGenerator.Seeds, static seed => AssertWidths(Output.PlainText(DocumentGenerator.FromSeed(seed)))).Holds();

    private static void AssertWidths(string text)
    {
        Assert.DoesNotContain('\r', text);
        foreach (var line in text.Split('\n'))
        {
            Assert.Equal(line.TrimEnd(' '), line);
            var content = line.TrimStart(' ', '-', '.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
            var isUnbreakable = !content.Contains(' ', StringComparison.Ordinal) || content.StartsWith('|');
            Assert.True(line.EnumerateRunes().Count() <= 80 || isUnbreakable, line);
        }
    }
}
