using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Writers.Html;

/// <summary>Folders with a JSON Resume theme, as <c>-t</c>.</summary>
public sealed class JsonResumeThemeTests : IDisposable
{
    private const string Source = """
        # Jane Doe
        Data engineer
        [jane@example.org](mailto:jane@example.org) | Oakland, CA

        ## Experience
        ### Example Ltd — Data Engineer (Jan 2021 – Present) • Remote
        - Cut the nightly run from **6 h to 40 min**.

        ## Skills
        - **Languages:** Python, SQL

        ## Education
        ### MIT — BSc (2013 – 2017) • CGPA: 3.9
        """;

    private const string Theme = """
        <!DOCTYPE html>
        <html><head><title>{{resume.basics.name}}</title>
        <link rel="stylesheet" href="https://cdn.example/x.css"><script src="https://cdn.example/x.js"></script>
        <style>@import url(https://fonts.example/f.css); {{{css}}}</style></head>
        <body>
        {{#resume.basics}}
        <h1>{{name}}</h1><p>{{label}} {{email}} {{location.city}} {{location.region}}</p>
        {{/resume.basics}}
        {{#if resume.work.length}}<h2>Experience</h2>
        {{#each resume.work}}
          {{> job}}
        {{/each}}{{/if}}
        {{#resume.skills}}<h2>Skills</h2><b>{{name}}</b> {{#keywords}}<i>{{.}}</i>{{/keywords}}{{/resume.skills}}
        {{#each resume.education}}<h2>Education</h2><p>{{institution}} {{studyType}} {{startDate}} {{endDate}} SCORE</p>{{/each}}
        </body></html>
        """;

    private const string Job = "<h3>{{company}}</h3> {{position}} {{MY startDate}} {{#unless endDate}}now{{/unless}} {{location}}\n<ul>{{#highlights}}<li>{{.}}</li>{{/highlights}}</ul>\n";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Should_Publish_A_Page_That_Shows_Everything()
    {
        var run = Build(Theme.Replace("SCORE", "CGPA {{score}}", StringComparison.Ordinal));
        Assert.Equal((0, ""), (run.ExitCode, string.Join('\n', run.Error.Split('\n').Where(static line => line.Contains(": error ", StringComparison.Ordinal)))));
        Assert.Contains("warning RX5104: The theme loads scripts, style sheets, fonts or pictures from elsewhere; left out: 3", run.Error, StringComparison.Ordinal);
        var html = File.ReadAllText(folder.File("cv.html"));
        Assert.Contains("Example Ltd</h3> Data Engineer Jan 2021 now Remote", html, StringComparison.Ordinal);
        Assert.Contains("h1 { color: navy }", html, StringComparison.Ordinal);
        Assert.DoesNotContain("cdn.example", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_Name_What_A_Theme_Drops_And_Publish_Nothing()
    {
        var run = Build(Theme.Replace("SCORE", "", StringComparison.Ordinal).Replace("{{> job}}", Job.Replace("{{location}}", "", StringComparison.Ordinal), StringComparison.Ordinal));
        Assert.Equal(4, run.ExitCode);
        Assert.Contains("RX4001: ./theirs/resume.hbs never shows Education.Score (cv.md:13)", run.Error, StringComparison.Ordinal);
        Assert.Contains("RX4001: ./theirs/resume.hbs never shows Work.Location (cv.md:6)", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, run.Error.Split("error RX4001").Length - 1);
        Assert.False(File.Exists(folder.File("cv.html")));
    }

    [Fact]
    public void Should_Refuse_A_Page_With_Something_Active()
    {
        var run = Build(Theme.Replace("SCORE", "CGPA {{score}}", StringComparison.Ordinal).Replace("<h1>", "<h1 onclick=\"x()\">", StringComparison.Ordinal));
        Assert.Equal(4, run.ExitCode);
        Assert.Contains("error RX4005: there is a script in the attribute onclick", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_Make_The_Other_Formats_As_Without_It()
    {
        Build(Theme);
        Assert.Equal(0, CommandLine.RunIn(folder.Path, [], "build", "cv.md", "-o", "theirs.txt", "-t", "./theirs").ExitCode);
        Assert.Equal(0, CommandLine.RunIn(folder.Path, [], "build", "cv.md", "-o", "ours.txt").ExitCode);
        Assert.Equal(File.ReadAllText(folder.File("ours.txt")), File.ReadAllText(folder.File("theirs.txt")));
    }

    private CliResult Build(string theme)
    {
        folder.Write("cv.md", Source);
        folder.Write("theirs/resume.hbs", theme);
        folder.Write("theirs/partials/job.hbs", Job);
        folder.Write("theirs/style.css", "h1 { color: navy }");
        return CommandLine.RunIn(folder.Path, [], "build", "cv.md", "-o", "cv.html", "-t", "./theirs");
    }
}
