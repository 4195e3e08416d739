using System.Collections.Immutable;
using ResumeExport.Model.Content;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Model.Document;
using ResumeExport.Model.Text;
using ResumeExport.Readers;
using ResumeExport.Readers.Markdown;
using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Readers.Markdown;

/// <summary>The real résumé, field by field.</summary>
public sealed class SampleResumeTests
{
    private static readonly ReadResult Result = Read();
    private static readonly ResumeDocument Document = Result.Document!;

    [Fact]
    public void Should_Read_Without_Any_Finding() => Assert.Empty(Result.Diagnostics);

    [Fact]
    public void Should_Equal_The_Model_Made_By_Hand() =>
        Assert.Equal(DocumentPrinter.Print(RealResume.Document), DocumentPrinter.Print(Document));

    [Fact]
    public void Should_Read_Name_And_Four_Part_Headline()
    {
        Assert.Equal("Dibyajyoti Ghosal", Document.Header.Name.ToPlainText());
        Assert.Equal(
            ["Senior Backend Engineer (8+ YOE)", "Go / TypeScript", "Low-latency Distributed Systems", "AWS / Kubernetes"],
            Document.Header.Headline!.Parts.Select(part => part.ToPlainText()));
        Assert.Equal("•", Document.Header.Headline.Separator);
        Assert.Empty(Document.Header.Blocks);
    }

    [Fact]
    public void Should_Read_Contacts_With_Their_Links() => Assert.Equal(
        [
            (ContactKind.Profile, "LinkedIn", "https://www.linkedin.com/in/dibyajyoti-ghosal"),
            (ContactKind.Profile, "GitHub", "https://github.com/dibyajyotiron"),
            (ContactKind.Location, "Dubai, UAE", null),
        ],
        Document.Header.Contacts.Select(item => (item.Kind, item.Value.ToPlainText(), item.Link)));

    [Fact]
    public void Should_Know_Where_Each_Contact_Stands() => Assert.Equal(
        [(5, 3), (6, 3), (10, 3)],
        ContentLines.Of(Document, EntryLayout.Canonical).Where(line => line.Role == LineRole.Contact).Take(3).Select(line => (line.Span.Line, line.Span.Column)));

    [Fact]
    public void Should_Read_Sections_In_Order() => Assert.Equal(
        [
            (SectionKind.Summary, "Executive summary"),
            (SectionKind.Highlights, "Career highlights (selected impact)"),
            (SectionKind.Work, "Experience"),
            (SectionKind.Skills, "Skills"),
            (SectionKind.Projects, "Open source & projects"),
            (SectionKind.Awards, "Honors & awards"),
            (SectionKind.Education, "Education"),
            (SectionKind.Contact, "Contact"),
        ],
        Document.Sections.Select(section => (section.Kind, section.Heading.ToPlainText())));

    [Fact]
    public void Should_Read_Summary_And_Highlights()
    {
        var summary = Assert.IsType<Paragraph>(Assert.Single(Section(SectionKind.Summary).Blocks));
        Assert.StartsWith("Backend engineer with 8+ years", summary.Text.ToPlainText(), StringComparison.Ordinal);
        var highlights = Assert.IsType<BulletList>(Assert.Single(Section(SectionKind.Highlights).Blocks));
        Assert.Equal(4, highlights.Items.Length);
        Assert.Contains("70+% savings (~$3,000+/month)", Text(highlights.Items[2]), StringComparison.Ordinal);
    }

    [Fact]
    public void Should_Read_Five_Jobs() => Assert.Equal(
        [
            ("Socket Protocol", "Senior Software Engineer", "2025-01/..", "Jan 2025 – Present", "Dubai, UAE", 7, 6),
            ("Dataloop.AI / TrustWallet", "Senior Software Engineer", "2024-02/2024-12", "Feb 2024 – Dec 2024", "Dubai, UAE", 4, 7),
            ("CoinSwitch", "Software Development Engineer II", "2020-11/2024-02", "Nov 2020 – Feb 2024", "Bangalore, India", 5, 8),
            ("GetBaqala", "Software Engineer", "2020-02/2020-11", "Feb 2020 – Nov 2020", "Manama, Bahrain", 3, 8),
            ("SenseHawk", "Software Engineer", "2018-03/2020-02", "Mar 2018 – Feb 2020", "Bangalore, India", 3, 5),
        ],
        Section(SectionKind.Work).Blocks.Cast<Entry>().Select(Describe));

    [Fact]
    public void Should_Read_Tech_As_Keywords() => Assert.Equal(
        ["Go", "Node.js (TypeScript)", "Redis", "Socket.IO", "AWS", "Solidity"],
        Tech((Entry)Section(SectionKind.Work).Blocks[0]).Select(value => value.ToPlainText()));

    [Fact]
    public void Should_Read_Five_Skill_Groups() => Assert.Equal(
        [("Languages", 4), ("Architecture", 4), ("Performance", 3), ("Datastores", 4), ("Cloud/DevOps", 6)],
        Items(SectionKind.Skills).Cast<LabelledList>().Select(list => (list.Label.ToPlainText(), list.Values.Length)));

    [Fact]
    public void Should_Read_Two_Projects() => Assert.Equal(
        [
            ("bst-nodejs", "open-source npm package with 4,000+ downloads"),
            ("General Ledger", "double-entry ledger system with high concurrency"),
        ],
        Items(SectionKind.Projects).Cast<Entry>().Select(entry => (PartText(entry, EntryPartRole.Title), PartText(entry, EntryPartRole.Description))));

    [Fact]
    public void Should_Read_Three_Awards() => Assert.Equal(
        [
            ("Best Team Award", "2022-07", "Coinswitch"),
            ("Go Getter Award", "2022-11", "Coinswitch"),
            ("Annual Awards", "2023-06", "Coinswitch"),
        ],
        Items(SectionKind.Awards).Cast<Entry>().Select(entry => (PartText(entry, EntryPartRole.Title), entry.Period!.ToIso(), PartText(entry, EntryPartRole.Issuer))));

    [Fact]
    public void Should_Read_Education()
    {
        var entry = Assert.IsType<Entry>(Assert.Single(Section(SectionKind.Education).Blocks));
        Assert.Equal("M.C.K.V Institute of Engineering, West Bengal", PartText(entry, EntryPartRole.Organisation));
        Assert.Equal("B.Tech", PartText(entry, EntryPartRole.Role));
        Assert.Equal("2013/2017", entry.Period!.ToIso());
        Assert.Equal("2013 – 2017", entry.Period.Raw);
        Assert.Equal("CGPA", entry.Find(EntryPartRole.Score)!.Label!.ToPlainText());
        Assert.Equal("7.66", PartText(entry, EntryPartRole.Score));
    }

    [Fact]
    public void Should_Read_Contact_Section() => Assert.Equal(
        [
            ("LinkedIn", "https://www.linkedin.com/in/dibyajyoti-ghosal", "https://www.linkedin.com/in/dibyajyoti-ghosal"),
            ("GitHub", "https://github.com/dibyajyotiron", "https://github.com/dibyajyotiron"),
        ],
        Items(SectionKind.Contact).Cast<ContactItem>().Select(item => (item.Label!.ToPlainText(), item.Value.ToPlainText(), item.Link)));

    [Fact]
    public void Should_Hold_38_List_Items() =>
        Assert.Equal(38, ContentLines.Of(Document, EntryLayout.Canonical).Count(line => line.StartsItem));

    private static (string Organisation, string Role, string Dates, string Raw, string Location, int Bullets, int Tech) Describe(Entry entry) => (
        PartText(entry, EntryPartRole.Organisation),
        PartText(entry, EntryPartRole.Role),
        entry.Period!.ToIso(),
        entry.Period.Raw,
        PartText(entry, EntryPartRole.Location),
        entry.Blocks.OfType<BulletList>().Sum(list => list.Items.Length),
        Tech(entry).Length);

    private static ImmutableArray<RichText> Tech(Entry entry)
    {
        var tech = Assert.Single(entry.Blocks.OfType<LabelledList>());
        Assert.Equal("Tech", tech.Label.ToPlainText());
        return tech.Values;
    }

    private static Section Section(SectionKind kind) => Document.Sections.Single(section => section.Kind == kind);

    private static IEnumerable<Block> Items(SectionKind kind) =>
        Assert.IsType<BulletList>(Assert.Single(Section(kind).Blocks)).Items.Select(item => Assert.Single(item.Blocks));

    private static string PartText(Entry entry, EntryPartRole role) => entry.Find(role)?.Text.ToPlainText() ?? "";

    private static string Text(ListItem item) => Assert.IsType<Paragraph>(Assert.Single(item.Blocks)).Text.ToPlainText();

    private static ReadResult Read()
    {
        var diagnostics = new List<Diagnostic>();
        return new MarkdownReader().Read(SourceLoader.Load(RepositoryFiles.SampleResume, diagnostics)!);
    }
}
