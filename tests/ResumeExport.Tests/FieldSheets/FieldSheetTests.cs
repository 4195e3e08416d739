using System.Text;
using System.Text.Json;
using FsCheck.Fluent;
using ResumeExport.FieldSheets;
using ResumeExport.Model.Document;
using ResumeExport.Model.Text;
using ResumeExport.Readers;
using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.FieldSheets;

/// <summary>The field sheet has what forms ask for, in their order, and all that the résumé says.</summary>
public sealed class FieldSheetTests
{
    [Fact]
    public void Should_Have_The_Fields_Of_A_Job()
    {
        var sheet = FieldSheetMaker.Of(Sample.Document);
        Assert.Equal(["My information", "Work experience", "Education", "Skills", "Anything else"], sheet.Steps.Select(static step => step.Name));
        var job = sheet.Steps[1].Groups[0];
        Assert.Equal("Senior Software Engineer, Socket Protocol", job.Title);
        Assert.Equal(["Job title", "Company", "Location", "Dates as written", "From", "I currently work here", "Description"], job.Fields.Select(static field => field.Label));
        Assert.Equal("01/2025", job.Fields[4].Value);
        Assert.Equal(["Full name", "First name", "Last name", "Headline", "LinkedIn", "GitHub", "Address", "City", "Region or country"], sheet.Steps[0].Groups[0].Fields.Select(static field => field.Label));
        Assert.Equal("https://github.com/dibyajyotiron", sheet.Steps[0].Groups[0].Fields[5].Value);
    }

    [Fact]
    public void Should_Give_Each_Role_At_One_Employer_A_Job_Of_Its_Own()
    {
        var jobs = FieldSheetMaker.Of(Read("# Jane Doe\n\n## Experience\n\n### Acme (2015 – 2021)\n\n#### Lead Engineer (2018 – 2021)\n\n- Led\n\n#### Engineer (03/2015 – 2018)\n\n- Built\n"))
            .Steps.Single(static step => step.Name == "Work experience").Groups;
        Assert.Equal(["Acme", "Lead Engineer, Acme", "Engineer, Acme"], jobs.Select(static job => job.Title));
        Assert.Equal(["2018", "03/2015"], jobs.Skip(1).Select(static job => job.Fields.Single(static field => field.Label == "From").Value));
    }

    [Fact]
    public void Should_Have_All_Words_Of_Any_Resume() => Prop.ForAll(DocumentGenerator.Seeds, static seed => AssertComplete(DocumentGenerator.FromSeed(seed))).Holds();

    [Fact]
    public void Should_Keep_The_Place_Of_An_Employer_Beside_Those_Of_Its_Roles()
    {
        var jobs = FieldSheetMaker.Of(Make.Resume(
            new Header { Name = Rich.Text("Jane") },
            Make.Section(SectionKind.Work, "Experience", new Entry
            {
                Kind = EntryKind.Work,
                Parts = [new EntryPart(EntryPartRole.Organisation, Rich.Text("Acme")), new EntryPart(EntryPartRole.Location, Rich.Text("Berlin"))],
                Blocks = [new Entry { Kind = EntryKind.Work, Parts = [new EntryPart(EntryPartRole.Role, Rich.Text("Engineer")) { Label = Rich.Text("as ") }, new EntryPart(EntryPartRole.Location, Rich.Text("Hamburg"))] }],
            }))).Steps[1].Groups;
        Assert.Equal("Location=Berlin; Job title (as)=Engineer; Company=Acme; Location=Hamburg", string.Join("; ", jobs.SelectMany(static job => job.Fields).Select(static field => $"{field.Label}={field.Value}")));
    }

    [Theory]
    [MemberData(nameof(SampleResumes.Names), MemberType = typeof(SampleResumes))]
    public void Should_Have_All_Words_Of_Each_Sample(string name) => AssertComplete(SampleResumes.All[name]);

    [Theory]
    [InlineData("Jane Doe", "Jane", "Doe")]
    [InlineData("Ludwig van Beethoven", "Ludwig", "van Beethoven")]
    [InlineData("María José de la Cruz", "María José", "de la Cruz")]
    [InlineData("Doe, Jane Ann", "Jane Ann", "Doe")]
    [InlineData("Jane Doe, PhD", "Jane", "Doe")]
    [InlineData("Jane Doe, M.Sc.", "Jane", "Doe")]
    [InlineData("王小明", "小明", "王")]
    [InlineData("Madonna", "Madonna", "")]
    [InlineData("De Vries", "De", "Vries")]
    [InlineData("  Ada   Maria\nExample ", "Ada Maria", "Example")]
    [InlineData("Dr. Ada Example, PhD", "Ada", "Example")]
    [InlineData("Ada Example Jr.", "Ada", "Example")]
    [InlineData("Ada Example, mba", "Ada", "Example")]
    [InlineData("Li Du", "Li", "Du")]
    [InlineData("", "", "")]
    public void Should_Split_Names(string name, string first, string last) => Assert.Equal(new PersonName(first, last), PersonName.Of(name));

    [Theory]
    [InlineData("+971 50 123 4567", "+971", "50 123 4567")]
    [InlineData("+1 (555) 010-0199", "+1", "(555) 010-0199")]
    [InlineData("0049-30-5550123", "+49", "30-5550123")]
    [InlineData("+4930", "+49", "30")]
    [InlineData("(555) 010-0199", "", "(555) 010-0199")]
    [InlineData("+49", "", "+49")]
    public void Should_Split_Telephone_Numbers(string number, string code, string rest) => Assert.Equal(new PhoneNumber(code, rest), PhoneNumber.Of(number));

    [Fact]
    public void Should_Write_Values_That_Can_Be_Copied()
    {
        var sheet = new FieldSheet([new FieldStep("Step", [new FieldGroup("Group", [new FormField("Plain", "a*b"), new FormField("Ticks", "a`b"), new FormField("Lines", "x\n```\ny")])])]);
        var text = Encoding.UTF8.GetString(FieldSheetWriter.ToMarkdown(sheet));
        Assert.Contains("## Step\n\n### Group\n\n- **Plain**: `a*b`\n- **Ticks**: `` a`b ``\n- **Lines**:\n\n````text\nx\n```\ny\n````\n", text, StringComparison.Ordinal);
        var json = JsonDocument.Parse(FieldSheetWriter.ToJson(sheet)).RootElement.GetProperty("steps")[0];
        Assert.Equal(("Step", "Group", "a`b"), (json.GetProperty("name").GetString(), json.GetProperty("groups")[0].GetProperty("title").GetString(), json.GetProperty("groups")[0].GetProperty("fields")[1].GetProperty("value").GetString()));
    }

    [Fact]
    public void Should_Make_A_Folder_For_Applying_By_Hand()
    {
        using var folder = new TemporaryFolder();
        folder.Write("cv.md", "# Jane Doe\n\n+49 30 5550123 | jane@example.com\n\n## Experience\n\n### Acme — Engineer (2019 – 2021)\n\n- Built things\n");
        var run = CommandLine.RunIn(folder.Path, [], "package", "cv.md");
        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Equal(
            ["Jane_Doe_Resume.docx", "Jane_Doe_Resume.pdf", "Jane_Doe_Resume.txt", "fields.json", "fields.md", "manifest.json"],
            Directory.GetFiles(folder.File("package/cv")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Contains("- **Country code**: `+49`\n", File.ReadAllText(folder.File("package/cv/fields.md")), StringComparison.Ordinal);
    }

    private static ResumeDocument Read(string markdown) => ReaderRegistry.Read(new SourceText("cv.md", markdown)).Document!;

    private static void AssertComplete(ResumeDocument document)
    {
        var said = FieldSheetMaker.Of(document).Steps.SelectMany(static step => step.Groups)
            .SelectMany(static group => group.Fields.Select(static field => field.Label + "\n" + field.Value).Prepend(group.Title));
        var words = Words(string.Join('\n', said)).ToHashSet(StringComparer.Ordinal);
        foreach (var line in ContentLines.Of(document, EntryLayout.Canonical).Where(static line => line.Role != LineRole.SectionHeading))
            Assert.True(Words(line.PlainText).All(words.Contains), $"{line.Role}: '{line.PlainText}' is missing");
    }

    private static string[] Words(string text) => text.Split(text.Where(static letter => !char.IsLetterOrDigit(letter)).Distinct().ToArray(), StringSplitOptions.RemoveEmptyEntries);
}
