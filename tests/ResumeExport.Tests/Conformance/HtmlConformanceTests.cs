using System.Text.Json;
using ResumeExport.Composition;
using ResumeExport.Model.Document;
using ResumeExport.Tests.Support;
using ResumeExport.Themes;
using static ResumeExport.Tests.Support.Make;

namespace ResumeExport.Tests.Conformance;

/// <summary>Pages of every theme before the Nu HTML checker, html-validate, and axe-core and Lighthouse in Chromium. tests/HtmlChecks installs them.</summary>
public sealed class HtmlConformanceTests : IDisposable
{
    private const string Checks = "tests/HtmlChecks/node_modules/";
    private const string Nu = Checks + "vnu-jar/build/dist/vnu.jar";
    private const string Validate = Checks + "html-validate/bin/html-validate.mjs";
    private const string Playwright = Checks + "playwright-core/package.json";
    private const string Lighthouse = Checks + "lighthouse/package.json";

    private static readonly ThemeLoader Loader = new(Path.Join(RepositoryFiles.Root, "templates"));

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [ToolFact("java", Nu)]
    public void Should_Have_No_Errors_In_The_Nu_Html_Checker()
    {
        var said = ExternalTool.Run("java", ["-jar", Path.Join(RepositoryFiles.Root, Nu), "--format", "json", .. WriteAll()]);
        var errors = JsonDocument.Parse(said.Error).RootElement.GetProperty("messages").EnumerateArray()
            .Where(static message => message.GetProperty("type").GetString() != "info").Select(static message => message.ToString());
        Assert.Equal([], errors);
        Assert.Equal(0, said.ExitCode);
    }

    [ToolFact("node", Validate)]
    public void Should_Have_No_Findings_In_Html_Validate()
    {
        var configuration = Path.Join(RepositoryFiles.Root, "tests/HtmlChecks/.htmlvalidate.json");
        var said = ExternalTool.Run("node", [Path.Join(RepositoryFiles.Root, Validate), "--config", configuration, "--max-warnings", "0", "--formatter", "text", .. WriteAll()]);
        Assert.Equal("", said.Output + said.Error);
        Assert.Equal(0, said.ExitCode);
    }

    [ToolFact("chromium", Playwright)]
    public void Should_Be_Accessible_And_Fit_In_A_Browser_However_It_Is_Looked_At()
    {
        var pages = Loader.Names().Select(theme => Write(theme, "real", SampleResumes.All["real"])).ToList();
        pages.Add(Write(ThemeLoader.DefaultTheme, "from-right-to-left", FromRightToLeft()));
        pages.Add(Write(ThemeLoader.DefaultTheme, "long-words", SampleResumes.All["long-words"]));
        pages.Add(Write(ThemeLoader.DefaultTheme, "blocks-in-items", SampleResumes.All["blocks-in-items"]));
        var looks = Look([.. pages]);
        Assert.Equal(pages.Count * 5, looks.Count);
        Assert.Equal([], looks.SelectMany(static look => look.Findings.Select(finding => $"{look.Page} {look.Way}: {finding}")));
    }

    [ToolFact("chromium", Lighthouse)]
    public void Should_Have_The_Full_Score_Of_Lighthouse()
    {
        var said = ExternalTool.Run("node", Path.Join(RepositoryFiles.Root, "tests/HtmlChecks/score.mjs"), ExternalTool.PathOf("chromium"), Write(ThemeLoader.DefaultTheme, "real", SampleResumes.All["real"]));
        Assert.Equal("""{"accessibility":1,"best-practices":1,"faults":[]}""", said.Output.Trim());
    }

    // The test of the tests: what is wrong has to be found.
    [ToolFact("chromium", Playwright)]
    public void Should_Find_What_Is_Wrong_With_A_Page()
    {
        var page = File.ReadAllText(Write(ThemeLoader.DefaultTheme, "bad", SampleResumes.All["name-only"]))
            .Replace("<h1 ", "<h1 style=\"color: #bbb\" ", StringComparison.Ordinal)
            .Replace("</article>", "<p>" + new string('x', 400) + "</p></article>", StringComparison.Ordinal)
            .Replace("overflow-wrap: break-word;", "", StringComparison.Ordinal)
            .Replace("style-src 'sha256-", "style-src 'unsafe-inline' 'x", StringComparison.Ordinal);
        var findings = Look([folder.Write("bad.html", page)]).SelectMany(static look => look.Findings).ToList();
        Assert.Contains(findings, static finding => finding.StartsWith("axe color-contrast", StringComparison.Ordinal));
        Assert.Contains(findings, static finding => finding.StartsWith("scrolls sideways", StringComparison.Ordinal));
        Assert.Contains(findings, static finding => finding.StartsWith("console: The source list", StringComparison.Ordinal));
    }

    [ToolFact("chromium", Playwright)]
    public void Should_Print_The_Pages_Of_The_Pdf()
    {
        string[] samples = ["real", "many-pages"];
        Look([.. samples.Select(sample => Write(ThemeLoader.DefaultTheme, sample, SampleResumes.All[sample])), "--pictures", folder.Path]);
        foreach (var sample in samples)
        {
            var pdf = folder.Write(sample + "-own.pdf", Output.Bytes(new ResumeExport.Writers.Pdf.PdfResumeWriter(), SampleResumes.All[sample]));
            Assert.Equal(Pages(pdf), Pages(folder.File($"{sample}-{ThemeLoader.DefaultTheme}.pdf")));
        }
    }

    [Fact]
    public void Should_Name_No_Registry_In_The_Lock_File() =>
        Assert.DoesNotContain("\"resolved\"", File.ReadAllText(Path.Join(RepositoryFiles.Root, "tests/HtmlChecks/package-lock.json")), StringComparison.Ordinal);

    private string[] WriteAll() =>
    [
        .. from theme in Loader.Names() from sample in SampleResumes.All select Write(theme, sample.Key, sample.Value),
        .. from theme in Loader.Names() select Write(theme, "from-right-to-left", FromRightToLeft()),
    ];

    private string Write(string theme, string name, ResumeDocument document)
    {
        using var page = new MemoryStream();
        Assert.Empty(Sample.Format("html").CreateWriter().Write(Composer.Compose(document, Loader.Load(theme).Theme!), page));
        return folder.Write($"{name}-{theme}.html", page.ToArray());
    }

    private static List<PageLook> Look(params string[] arguments)
    {
        var said = ExternalTool.Run("node", [Path.Join(RepositoryFiles.Root, "tests/HtmlChecks/look.mjs"), ExternalTool.PathOf("chromium"), .. arguments]);
        Assert.True(said.ExitCode == 0, said.Error);
        return JsonSerializer.Deserialize<List<PageLook>>(said.Output, JsonSerializerOptions.Web)!;
    }

    // The first and last words of each page: between them nothing can be missing.
    private static List<string> Pages(string pdf)
    {
        const int Words = 40;
        var pages = ExternalTool.Run("pdftotext", "-raw", pdf, "-").Output.Split('\f', StringSplitOptions.RemoveEmptyEntries);
        return [.. pages.Select(static page => string.Concat(page.Where(static character => !char.IsWhiteSpace(character))))
            .Select(static page => page.Length < 2 * Words ? page : page[..Words] + " … " + page[^Words..])];
    }

    private static ResumeDocument FromRightToLeft() => Resume(
        new Header
        {
            Name = Rich.Text("ליאור כהן"),
            Headline = new Headline([Rich.Text("מהנדסת תוכנה"), Rich.Text("C# ו-.NET")]),
            Contacts = [Contact(ContactKind.Email, "[lior@example.org](mailto:lior@example.org)", "דוא״ל"), Contact(ContactKind.Phone, "+972 50 000 1111"), Contact(ContactKind.Location, "חיפה")],
        },
        Section(SectionKind.Summary, "תקציר", Paragraph("עשר שנות ניסיון ב-C# וב-**PostgreSQL**; צוותים של 5–12 אנשים.")),
        Section(
            SectionKind.Work,
            "ניסיון",
            Entry(EntryKind.Work, Job("דוגמה בע״מ", "ראשת צוות", "2019 – היום", "2019", null, "תל אביב"), Labelled("טכנולוגיות", "Go", "C++"), Bullets("הפחתת זמן הבנייה מ-40 ל-8 דקות", "הובלת המעבר ל-Kubernetes")))) with
    { Language = "he" };
}
