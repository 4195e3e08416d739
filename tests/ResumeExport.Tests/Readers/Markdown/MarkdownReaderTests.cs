using System.Collections.Immutable;
using FsCheck.Fluent;
using ResumeExport.Model.Content;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Model.Document;
using ResumeExport.Model.Text;
using ResumeExport.Readers;
using ResumeExport.Readers.Markdown;
using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Readers.Markdown;

/// <summary>Shapes of Markdown other than the sample's.</summary>
public sealed class MarkdownReaderTests
{
    [Fact]
    public void Should_Keep_Tildes_And_Dashes_As_Typed()
    {
        var document = Read("# A B\n\n## Summary\nSaved ~70% (~$3,000) -- \"quoted\" 1/2 x -> y\n");
        Assert.Contains("Saved ~70% (~$3,000) -- \"quoted\" 1/2 x -> y", Words(document), StringComparison.Ordinal);
    }

    [Fact]
    public void Should_Take_Name_From_Plain_First_Line()
    {
        var document = Read("Jane Doe\n\njane@example.org\n\n## Experience\n- did things\n");
        Assert.Equal("Jane Doe", document.Header.Name.ToPlainText());
        Assert.Equal(ContactKind.Email, Assert.Single(document.Header.Contacts).Kind);
        Assert.Equal("mailto:jane@example.org", document.Header.Contacts[0].Link);
    }

    [Fact]
    public void Should_Read_Labelled_Contacts_On_One_Line()
    {
        var contacts = Read("# Jane Doe\nEmail: jane@example.org | Phone: +1 (415) 555-0132 | https://example.org\n\n## Skills\n- Go\n").Header.Contacts;
        Assert.Equal([ContactKind.Email, ContactKind.Phone, ContactKind.Website], contacts.Select(item => item.Kind));
        Assert.Equal("Phone", contacts[1].Label!.ToPlainText());
    }

    [Fact]
    public void Should_Keep_Unknown_Section_And_Say_So()
    {
        var result = ReadAll("# Jane Doe\n\n## Beekeeping\n- 40 hives\n");
        Assert.Equal(SectionKind.Custom, Assert.Single(result.Document!.Sections).Kind);
        var finding = Assert.Single(result.Diagnostics);
        Assert.Equal(DiagnosticCodes.SectionUnknown, finding.Code);
        Assert.Equal(3, finding.Span.Line);
    }

    [Fact]
    public void Should_Keep_Text_Of_Refused_Link_And_Say_So()
    {
        var result = ReadAll("# Jane Doe\n\n## Summary\nSee [my page](javascript:alert(1)) now.\n");
        Assert.Contains("See my page now.", Words(result.Document!), StringComparison.Ordinal);
        Assert.DoesNotContain(Leaves.Of(result.Document!), leaf => leaf.FirstLinkTarget is not null);
        Assert.Contains(result.Diagnostics, finding => finding.Code == DiagnosticCodes.LinkDropped);
    }

    [Fact]
    public void Should_Read_Nested_And_Numbered_Lists()
    {
        var lines = Lines(Read("# J D\n\n## Experience\n1. one\n   - inner\n2. two\n"));
        Assert.Equal([(1, 1), (2, null), (1, 2)], lines.Where(line => line.StartsItem).Select(line => (line.ListDepth, line.ItemNumber)));
    }

    [Fact]
    public void Should_Read_Html_Lists_Entities_And_Breaks()
    {
        var document = Read("<h1>Jane &amp; Co</h1>\n\n## Summary\n\n<div><p>One<br>two &mdash; three</p><ul><li>a <b>b</b></li><li>c</li></ul></div>\n");
        Assert.Equal("Jane & Co", document.Header.Name.ToPlainText());
        Assert.Contains("One\ntwo — three", Words(document), StringComparison.Ordinal);
        Assert.Equal(2, Lines(document).Count(line => line.StartsItem));
    }

    [Fact]
    public void Should_Drop_Script_Style_And_Comments()
    {
        var document = Read("# Jane Doe\n\n## Summary\n\n<div><script>alert('x')</script><style>p{}</style><!-- note -->shown</div>\n");
        Assert.DoesNotContain("alert", Words(document), StringComparison.Ordinal);
        Assert.Contains("shown", Words(document), StringComparison.Ordinal);
    }

    [Fact]
    public void Should_Open_An_Entry_At_Headings_With_Dates_In_Any_Section()
    {
        var section = Read("# Jane Doe\n\n## Military\n### Corporal (2010 – 2012)\ntext\n").Sections[0];
        var entry = Assert.IsType<Entry>(Assert.Single(section.Blocks));
        Assert.Equal("2010/2012", entry.Period!.ToIso());
        Assert.IsType<Paragraph>(Assert.Single(entry.Blocks));
    }

    [Fact]
    public void Should_Read_Dates_Without_Brackets()
    {
        var entry = (Entry)Read("# Jane Doe\n\n## Experience\n### Acme Ltd | Developer | Jan 2020 – Present | Remote\n- x\n").Sections[0].Blocks[0];
        Assert.Equal(("Acme Ltd", "Developer", "2020-01/..", "Remote"), (
            entry.Organisation!.ToPlainText(), entry.Role!.ToPlainText(), entry.Period!.ToIso(), entry.Location!.ToPlainText()));
    }

    [Fact]
    public void Should_Take_The_Name_Of_The_File_When_There_Is_No_Other_And_Say_So()
    {
        var result = ReadAll("## Experience\n- x\n");
        Assert.Equal("test", result.Document!.Header.Name.ToPlainText());
        Assert.Equal((DiagnosticCodes.NameMissing, DiagnosticSeverity.Warning), (result.Diagnostics[0].Code, result.Diagnostics[0].Severity));
    }

    [Fact]
    public void Should_Read_Role_Before_Organisation()
    {
        var entry = (Entry)Read("# Jane Doe\n\n## Experience\n### Staff Engineer — Acme Ltd (2019)\n- x\n").Sections[0].Blocks[0];
        Assert.Equal(("Acme Ltd", "Staff Engineer"), (entry.Organisation!.ToPlainText(), entry.Role!.ToPlainText()));
    }

    [Theory]
    [InlineData("![](x.png)\n")]
    [InlineData("<!-- nothing -->\n")]
    public void Should_Say_That_There_Is_No_Name(string markdown)
    {
        var result = ReadAll(markdown);
        Assert.Null(result.Document);
        Assert.Equal(DiagnosticCodes.NameMissing, Assert.Single(result.Diagnostics).Code);
    }

    [Theory]
    [InlineData('>', 1000)]
    [InlineData('[', 10_000)]
    [InlineData('*', 1000)]
    public void Should_Refuse_Or_Read_Hostile_Nesting(char mark, int count)
    {
        var result = ReadAll("# Jane Doe\n\n" + new string(mark, count) + " x\n");
        Assert.True(result.Document is not null || result.Diagnostics.Any(finding => finding.Code == DiagnosticCodes.SourceTooComplex));
    }

    [Fact]
    public void Should_Cover_Each_Word_Of_Any_Markdown_Once()
    {
        Prop.ForAll(MarkdownGenerator.Documents, static markdown =>
        {
            var result = ReadAll(markdown);
            var faults = result.Diagnostics.Where(finding => finding.Severity == DiagnosticSeverity.Error && finding.Code != DiagnosticCodes.NameMissing);
            return (!faults.Any()).Label(string.Join("\n", faults));
        }).Holds();
    }

    [Fact]
    public void Should_Keep_A_List_Above_The_Sections_That_Is_Only_Partly_Contacts() =>
        Assert.Contains("b, c", Words(Read("- **A:** b, c (d, e)\na | b | c\n\nJane Doe\n======\n\n## Skills\n- Go\n")), StringComparison.Ordinal);

    [Fact]
    public void Should_Never_Throw_For_Any_Text() => Prop.ForAll<string>(static text =>
    {
        _ = ReadAll(text ?? "");
    }).Holds();

    private static ResumeDocument Read(string markdown)
    {
        var result = ReadAll(markdown);
        Assert.True(result.Document is not null, string.Join("\n", result.Diagnostics));
        return result.Document;
    }

    private static ReadResult ReadAll(string markdown) => new MarkdownReader().Read(new SourceText("test.md", markdown));

    private static ImmutableArray<ContentLine> Lines(ResumeDocument document) => ContentLines.Of(document, EntryLayout.Canonical);

    private static string Words(ResumeDocument document) => string.Join("\n", Lines(document).Select(line => line.PlainText));

    // Letters of mathematics are two UTF-16 units each, like pictures; they are words all the same.
    [Fact]
    public void Should_Take_Letters_Beyond_The_First_Plane_For_Letters()
    {
        const string Text = "# 𝒳 Jane\n\n## Experience\n\n### 𝒴 Acme — 𝒵 Nurse\n\n*2019 – 2020*\n\n**𝒲 Corp** — 𝒱 (2018 – 2019)\n\n- x\n\n## Awards\n\n- **𝒰** — 2020\n";
        var read = ReaderRegistry.Read(new SourceText("cv.md", Text));

        Assert.DoesNotContain(read.Diagnostics, static finding => finding.Code == DiagnosticCodes.CoverageBroken);
        Assert.Equal("𝒳 Jane", read.Document!.Header.Name.ToPlainText());
        var leaves = string.Concat(Leaves.Of(read.Document).Select(static leaf => leaf.ToPlainText()));
        foreach (var letter in (string[])["𝒴 Acme", "𝒵 Nurse", "𝒲 Corp", "𝒱", "𝒰"]) Assert.Contains(letter, leaves, StringComparison.Ordinal);
    }
}
