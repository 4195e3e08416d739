using System.Globalization;
using System.Text;
using ResumeExport.Composition;
using ResumeExport.Model.Document;
using ResumeExport.Model.Text;
using ResumeExport.Tests.Support;
using ResumeExport.Themes;

namespace ResumeExport.Tests.Composition;

public sealed class ComposerTests
{
    public static TheoryData<string> Samples => SampleResumes.Names;

    [Theory]
    [MemberData(nameof(Samples))]
    public void Should_Place_Every_Line_Once_And_In_Order_When_Composing(string sample)
    {
        var composed = TestThemes.Compose(SampleResumes.All[sample]);

        Assert.Equal(composed.Lines, composed.Rows.SelectMany(static row => row.Near.AddRange(row.Far)));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Should_Let_Only_Text_Start_A_Page_When_Composing(string sample)
    {
        var rows = TestThemes.Compose(SampleResumes.All[sample]).Rows;

        for (var i = 1; i < rows.Length; i++)
        {
            Assert.Equal(!rows[i - 1].KeepWithNext, rows[i].MayStartPage);
            if (rows[i].Style is RowStyle.EntryDetail or RowStyle.Subheading or RowStyle.Contact) Assert.False(rows[i].MayStartPage);
        }

        Assert.False(rows[^1].KeepWithNext);
    }

    [Fact]
    public void Should_Set_A_Job_On_Two_Lines_With_Dates_And_Place_At_The_Edge_When_Composing_The_Real_Resume()
    {
        var rows = Dump(TestThemes.Compose(RealResume.Document).Rows);

        Assert.StartsWith(
            """
            Name Dibyajyoti Ghosal
            Headline Senior Backend Engineer (8+ YOE) • Go / TypeScript • Low-latency Distributed Systems • AWS / Kubernetes
            Contact LinkedIn {  |  } GitHub {  |  } Dubai, UAE
            SectionHeading Executive summary
            Body Backend engineer with 8+ years
            """.ReplaceLineEndings("\n"),
            rows,
            StringComparison.Ordinal);
        Assert.Contains(
            """
            SectionHeading Experience
            EntryHead Socket Protocol >> Jan 2025 – Present
            EntryDetail Senior Software Engineer >> Dubai, UAE
            Labelled Tech: Go, Node.js (TypeScript), Redis, Socket.IO, AWS, Solidity
            ListItem 1 first • Built the Transmitter service from scratch powering cross-chain transactions; processed $1B+ total volume.
            ListItem 1 • Designed
            """.ReplaceLineEndings("\n"),
            rows,
            StringComparison.Ordinal);
        Assert.EndsWith(
            """
            SectionHeading Open source & projects
            ListItem 1 first • bst-nodejs { — } open-source npm package with 4,000+ downloads
            ListItem 1 • General Ledger { — } double-entry ledger system with high concurrency
            SectionHeading Honors & awards
            ListItem 1 first • Best Team Award { — } Coinswitch >> July, 2022
            ListItem 1 • Go Getter Award { — } Coinswitch >> Nov, 2022
            ListItem 1 • Annual Awards { — } Coinswitch >> June, 2023
            SectionHeading Education
            EntryHead M.C.K.V Institute of Engineering, West Bengal >> 2013 – 2017
            EntryDetail B.Tech >> CGPA: 7.66
            SectionHeading Contact
            ListItem 1 first • LinkedIn: https://www.linkedin.com/in/dibyajyoti-ghosal
            ListItem 1 • GitHub: https://github.com/dibyajyotiron

            """.ReplaceLineEndings("\n"),
            rows,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Should_Give_The_Dates_A_Neighbour_When_An_Entry_Has_No_Organisation() => Assert.Equal(
        """
        EntryHead 2020 – 2021
        ListItem 1 first • Only a period
        EntryHead Role without employer >> 2019 >> Oslo >> Grade: 1.0
        EntryHead Something { — } else bold
        Body p
        EntryHead A { — } B
        EntryDetail R1 { — } R2
        EntryDetail d

        """.ReplaceLineEndings("\n"),
        Dump(TestThemes.Compose(SampleResumes.All["odd-entry-heads"]).Rows.Skip(3)));

    [Fact]
    public void Should_Start_Lists_Anew_When_Numbers_Restart() => Assert.Equal(
        """
        ListItem 1 first 1. First
        ListItem 1 2. Second
        ListItem 1 second, continued
        ListItem 1 3. Third
        ListItem 2 first 7. seven
        ListItem 2 8. eight
        ListItem 1 first 1. Anew
        ListItem 1 2. Anew two
        ListItem 1 first • a bullet
        ListItem 1 first 0. From nought
        ListItem 1 1. To one
        ListItem 2 first • bullet in number

        """.ReplaceLineEndings("\n"),
        Dump(TestThemes.Compose(SampleResumes.All["numbered-lists"]).Rows.Skip(3)));

    [Fact]
    public void Should_Keep_The_Head_Of_An_Entry_Inside_The_Item_When_It_Does_Not_Open_It() => Assert.Equal(
        """
        ListItem 1 first • P >> 2020 >> Rome
        ListItem 1 Body of it
        ListItem 1 Tech: Go
        ListItem 2 first • inner
        ListItem 1 • Text first
        EntryHead 1 Later entry
        EntryDetail 1 Dev
        ListItem 2 first • x
        Preformatted 1 • a/b
        Subheading 1 Heading in an item
        ListItem 1 end
        Subheading 1 • Heading starts an item

        """.ReplaceLineEndings("\n"),
        Dump(TestThemes.Compose(SampleResumes.All["blocks-in-items"]).Rows.Skip(3)));

    [Fact]
    public void Should_Keep_Keywords_With_The_Head_When_They_Stand_Directly_Under_It()
    {
        var rows = TestThemes.Compose(RealResume.Document).Rows;

        Assert.All(rows.Where(static row => row.Style == RowStyle.Labelled), static row => Assert.True(row is { KeepWithNext: true, MayStartPage: false }));
    }

    [Fact]
    public void Should_Move_The_Row_Above_Along_When_A_Heading_Would_Start_A_Page()
    {
        var rows = TestThemes.Compose(RealResume.Document).Rows;
        var heading = Enumerable.Range(0, rows.Length).Last(index => rows[index].Style == RowStyle.SectionHeading);

        Assert.True(rows[heading - 1].KeepWithNext);
    }

    [Fact]
    public void Should_Take_The_Latest_Date_When_The_Document_Has_None()
    {
        Assert.Equal(new DateOnly(2025, 1, 1), TestThemes.Compose(RealResume.Document).Date);
        Assert.Equal(new DateOnly(2000, 1, 1), TestThemes.Compose(SampleResumes.All["name-only"]).Date);
        Assert.Equal(new DateOnly(2024, 2, 29), TestThemes.Compose(RealResume.Document with { Date = new PartialDate(2024, 2, 31) }).Date);
    }

    [Theory]
    [InlineData("en", "Dibyajyoti Ghosal – Résumé")]
    [InlineData("de-AT", "Dibyajyoti Ghosal – Lebenslauf")]
    [InlineData("x-klingon", "Dibyajyoti Ghosal – Résumé")]
    public void Should_Title_The_Document_In_Its_Language(string language, string title)
    {
        var composed = TestThemes.Compose(RealResume.Document with { Language = language });

        Assert.Equal(title, composed.Title);
        Assert.Equal("Dibyajyoti Ghosal", composed.Author);
    }

    [Fact]
    public void Should_Put_The_Name_On_One_Line_When_It_Is_A_Property() =>
        Assert.Equal("Ada Lovelace", TestThemes.Compose(SampleResumes.All["no-headline"]).Author);

    // Short entries in a row: without an end to what hangs together a page would be left half empty.
    [Fact]
    public void Should_Let_An_Entry_Start_A_Page_When_No_Text_Could_For_Long()
    {
        var entries = Enumerable.Range(0, 12).Select(static i => Make.Entry(EntryKind.Work, Make.Job($"Employer {i}", "Nurse", "2019", "2019", null, "Oslo")));
        var rows = TestThemes.Compose(RealResume.Document with { Sections = [Make.Section(SectionKind.Work, "Work", [.. entries])] }).Rows;
        var starts = Enumerable.Range(0, rows.Length).Where(index => rows[index].MayStartPage).ToList();
        Assert.NotEmpty(starts);
        Assert.All(starts, index => Assert.Equal(RowStyle.EntryHead, rows[index].Style));
        Assert.True(starts.Zip(starts.Skip(1)).All(static pair => pair.Second - pair.First >= 9));
    }

    private static string Dump(IEnumerable<ComposedRow> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows)
        {
            text.Append(row.Style);
            if (row.ListDepth > 0) text.Append(CultureInfo.InvariantCulture, $" {row.ListDepth}");
            if (row.StartsList) text.Append(" first");
            if (row.Marker is not null) text.Append(' ').Append(row.Marker);
            text.Append(' ').AppendJoin(" {" + row.Separator + "} ", row.Near.Select(Plain));
            foreach (var far in row.Far) text.Append(" >> ").Append(Plain(far));
            text.Append('\n');
        }

        return text.ToString();
    }

    private static string Plain(ContentLine line) => line.PlainText.Replace('\n', '/');
}
