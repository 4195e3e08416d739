using System.Text.RegularExpressions;
using ResumeExport.Model.Document;
using ResumeExport.Model.Text;
using ResumeExport.Pipeline;
using ResumeExport.Readers;
using ResumeExport.Starters;

namespace ResumeExport.Tests.Starters;

/// <summary>Each starter reads back without a finding, and to the same fields in every language.</summary>
public sealed partial class StarterResumeTests
{
    public static TheoryData<string, string> All()
    {
        var data = new TheoryData<string, string>();
        foreach (var language in StarterResume.Languages)
            foreach (var notation in SourceNotations.All) data.Add(language, notation.Name);
        return data;
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Should_Read_Back_Without_A_Finding(string language, string notation) => Assert.Empty(Read(language, notation).Diagnostics);

    [Theory]
    [MemberData(nameof(All))]
    public void Should_Leave_No_Hole(string language, string notation) =>
        Assert.DoesNotContain("{{", StarterResume.Create(SourceNotations.Find(notation)!.Format, language), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(All))]
    public void Should_Have_Its_Language_And_Known_Sections(string language, string notation)
    {
        var document = Read(language, notation).Document!;
        Assert.Equal(language, document.Language);
        Assert.Equal(
            [SectionKind.Summary, SectionKind.Work, SectionKind.Education, SectionKind.Skills, SectionKind.Languages],
            notation == "json" ? document.Sections.Select(static section => section.Kind).Prepend(SectionKind.Summary).Distinct() : document.Sections.Select(static section => section.Kind));
    }

    // Text apart, the tree of every language is that of the English one: each job, date and place landed in its field.
    [Theory]
    [MemberData(nameof(All))]
    public void Should_Have_The_Same_Fields_As_The_English_One(string language, string notation) =>
        Assert.Equal(Shape(Read("en", notation)), Shape(Read(language, notation)));

    [Theory]
    [InlineData("de-AT", "de")]
    [InlineData("PT_br", "pt")]
    [InlineData("sv", null)]
    public void Should_Find_The_Language_Of_A_Tag(string tag, string? language) => Assert.Equal(language, StarterResume.NearestLanguage(tag));

    [Fact]
    public void Should_Refuse_A_Language_It_Has_Not() => Assert.Throws<ArgumentException>(() => StarterResume.Create(SourceFormat.Markdown, "sv"));

    private static ReadResult Read(string language, string notation)
    {
        var found = SourceNotations.Find(notation)!;
        return ReaderRegistry.Read(new SourceText("resume" + found.Extension, StarterResume.Create(found.Format, language)));
    }

    private static string Shape(ReadResult read) => Texts().Replace(DocumentPrinter.Print(read.Document!), "").Replace("language: " + read.Document!.Language, "", StringComparison.Ordinal);

    [GeneratedRegex("""(\]\([^)]*\)|"[^"]*")""")]
    private static partial Regex Texts();
}
