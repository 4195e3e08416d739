using System.Text;
using AngleSharp.Html.Parser;
using ResumeExport.Composition;
using ResumeExport.Model.Content;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Model.Document;
using ResumeExport.Tests.Support;
using ResumeExport.Themes;
using ResumeExport.Writers.Html;
using static ResumeExport.Tests.Support.Make;

namespace ResumeExport.Tests.Writers.Html;

public sealed class PageTemplateTests : IDisposable
{
    private const string Script = "<script>alert('x')</script>\"'`=&";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(SampleNames))]
    public void Should_Make_The_Same_Page_With_The_Template_To_Begin_With(string name)
    {
        var document = SampleResumes.All[name];
        var (html, findings) = Render(document, (PageTemplate.FileName, PageTemplate.Default()));
        Assert.Empty(findings);
        Assert.Equal(Dom(Output.Html(document)), Dom(html));
    }

    public static TheoryData<string> SampleNames() => SampleResumes.Names;

    // The hole of Handlebars.Net 2.4.3: a partial alone on an indented line is written without escaping.
    [Theory]
    [InlineData(" {{> p}}\n")]
    [InlineData("\t{{> p}}\n")]
    [InlineData("\n   {{> p}}   \n\n")]
    [InlineData("{{#if title}}\n  {{> p}}\n{{/if}}")]
    [InlineData("  {{>p }}\r\n")]
    [InlineData(" {{~> p ~}}\n")]
    [InlineData(" {{> p ~}}\n")]
    [InlineData(" {{> p\n other=title }}\n")]
    [InlineData(" {{> \"p\"}}\n")]
    [InlineData("  {{> outer}}\n")]
    [InlineData("  {{#> around}}\n  {{> p}}\n  {{/around}}\n")]
    [InlineData("{{#each resume.work}}\n   {{> (lookup @root 'none')}}\n{{else}}\n  {{> p}}\n{{/each}}\n")]
    [InlineData(" {{! c }} {{> p}}\n")]
    [InlineData("  {{title}}\n {{#with resume.basics}}\n  {{name}} {{nl2br name}} {{paragraphSplit name}} {{toLowerCase name}}\n {{/with}}")]
    public void Should_Escape_Everything_However_The_Partial_Stands(string template)
    {
        var (html, findings) = Render(
            Resume(new Header { Name = RichText.Plain(Script) }),
            (PageTemplate.FileName, template),
            ("p.hbs", "  {{title}}\n  {{#if title}}\n    {{resume.basics.name}}\n  {{/if}}\n"),
            ("outer.hbs", "<b>\n    {{> p}}\n</b>\n"),
            ("around.hbs", "<i>\n    {{> @partial-block}}\n</i>\n  {{title}}\n"));
        Assert.Empty(findings);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("&lt;script&gt;", html, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Should_Show_A_Template_The_Model_And_Nothing_Behind_It()
    {
        var (html, findings) = Render(
            SampleResumes.All["real"],
            (PageTemplate.FileName, "{{resume.work.length}}|{{resume.work.[0].company}}|{{resume.basics.GetType}}{{resume.basics.Members}}{{resume.work.Budget}}{{article.Length}}|{{MY resume.work.[0].startDate}}|{{#each resume.skills}}{{name}}:{{join keywords \"/\"}};{{/each}}|{{#if (eq language \"en\")}}English{{/if}}"));
        Assert.Empty(findings);
        Assert.StartsWith("5|Socket Protocol||Jan 2025|Languages:Go/JavaScript/TypeScript/Python;", html, StringComparison.Ordinal);
        Assert.EndsWith("|English", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\n {{#if title}}\nb", "RX5101", 2, 2, "'if' is never closed")]
    [InlineData("{{/each}}", "RX5101", 1, 1, "'each' is closed here but was never opened")]
    [InlineData("{{#each resume.work}}\n  {{/if}}", "RX5101", 2, 3, "'if' is closed here, but 'each' is open")]
    [InlineData("<p>\n\t{{title", "RX5101", 2, 2, "never closed")]
    [InlineData("{{!-- x }}", "RX5101", 1, 1, "comment is never closed")]
    [InlineData("x{{{{raw}}}}y{{{{/raw}}}}", "RX5101", 1, 2, "Raw blocks")]
    [InlineData("{{#*inline \"p\"}}{{/inline}}", "RX5101", 1, 1, "inline partials")]
    [InlineData("{{}}", "RX5101", 1, 1, "empty")]
    [InlineData("\n\n   {{> nope}}", "RX5102", 3, 4, "no partial 'nope'")]
    [InlineData("{{> ../../etc/passwd}}", "RX5102", 1, 1, "no partial '../../etc/passwd'")]
    [InlineData("{{format title}}", "RX5102", 1, 1, "no helper 'format'")]
    [InlineData("{{#if (foo title)}}{{/if}}", "RX5102", 1, 1, "no helper 'foo'")]
    [InlineData("{{#list resume.work}}{{/list}}", "RX5102", 1, 1, "no block helper 'list'")]
    [InlineData("ok\n  {{> self}}", "RX5103", 1, 3, "include each other")]
    [InlineData("ok\n{{> p}}{{#each resume.work}}{{#each @root.resume.work}}{{#each @root.resume.work}}{{#each @root.resume.work}}{{#each @root.resume.work}}{{#each @root.resume.work}}{{#each @root.resume.work}}{{#each @root.resume.work}}{{#each @root.resume.work}}{{#each @root.resume.work}}{{/each}}{{/each}}{{/each}}{{/each}}{{/each}}{{/each}}{{/each}}{{/each}}{{/each}}{{/each}}", "RX5103", 2, 245, "more than any page needs")]
    [InlineData("{{> grow}}", "RX5103", 2, 1, "more than any page needs")]
    [InlineData("{{#each resume.work}}{{#each @root.resume.work}}{{#each @root.resume.work}}{{#each @root.resume.work}}{{{@root.styleSheet}}}{{{@root.styleSheet}}}{{/each}}{{/each}}{{/each}}{{/each}}", "RX5103", 1, 76, "writes more")]
    public void Should_Name_The_Place_When_A_Template_Is_Wrong(string template, string code, int line, int column, string message)
    {
        var doubling = Enumerable.Range(1, 24).Select(static number => ($"g{number}.hbs", $"{{{{> g{number - 1}}}}}{{{{> g{number - 1}}}}}"));
        var (_, findings) = Render(
            SampleResumes.All["real"],
            [(PageTemplate.FileName, template), ("p.hbs", ""), ("self.hbs", "x {{> self}}"), ("g0.hbs", ""), .. doubling, ("grow.hbs", "\n{{> g24}}")]);
        var finding = Assert.Single(findings);
        Assert.Contains(message, finding.Message, StringComparison.Ordinal);
        Assert.Equal((code, DiagnosticSeverity.Error), (finding.Code, finding.Severity));
        if (code != "RX5103" || !template.Contains("grow", StringComparison.Ordinal)) Assert.Equal((line, column), (finding.Span.Line, finding.Span.Column));
        Assert.EndsWith(".hbs", finding.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_Refuse_Blocks_That_Would_Overflow_The_Stack()
    {
        var deep = string.Concat(Enumerable.Repeat("{{#if title}}", 1_500)) + string.Concat(Enumerable.Repeat("{{/if}}", 1_500));
        var parentheses = "{{#if " + new string('(', 5_000) + "eq title title" + new string(')', 5_000) + "}}{{/if}}";
        Assert.Contains(Render(SampleResumes.All["name-only"], (PageTemplate.FileName, deep)).Findings, static finding => finding.Message.Contains("nested more than 50", StringComparison.Ordinal));
        Assert.Contains(Render(SampleResumes.All["name-only"], (PageTemplate.FileName, parentheses)).Findings, static finding => finding.Message.Contains("parentheses", StringComparison.Ordinal));
    }

    [Fact]
    public void Should_Give_The_Same_Page_On_All_Threads()
    {
        var theme = Theme((PageTemplate.FileName, PageTemplate.Default()));
        var pages = SampleResumes.All.Values.Concat(SampleResumes.All.Values).AsParallel().AsOrdered().Select(document => Render(document, theme).Html).ToList();
        Assert.Equal(pages.Take(pages.Count / 2), pages.Skip(pages.Count / 2));
    }

    [Fact]
    public void Should_Name_The_Template_The_Part_And_The_Line_That_It_Drops()
    {
        folder.Write("mine/theme.yaml", "extends: classic\n");
        folder.Write("mine/page.html.hbs", PageTemplate.Default().Replace("{{{article}}}", "<h1>{{resume.basics.name}}</h1>", StringComparison.Ordinal));
        folder.Write("cv.md", "# Jane Doe\n\n## Education\n\n### MIT — BSc (2013 – 2017)\n");
        var run = CommandLine.RunIn(folder.Path, [], "build", "cv.md", "-o", "cv.html", "-t", "./mine");
        Assert.Equal(4, run.ExitCode);
        Assert.Contains("cv.md:5:5: error RX4001: ./mine/page.html.hbs never shows Education.Organisation (cv.md:5)", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.File("cv.html")));
    }

    // The engine costs more start-up than all writers together: here a file that is no library stands in its place.
    [Fact]
    public void Should_Not_Load_The_Engine_Where_There_Is_No_Template()
    {
        var bin = Path.GetDirectoryName(CommandLine.Program)!;
        foreach (var file in Directory.GetFiles(bin, "*", SearchOption.AllDirectories))
            folder.Write(Path.Join("bin", Path.GetRelativePath(bin, file)), File.ReadAllBytes(file));
        folder.Write("bin/Handlebars.dll", "no library");
        folder.Write("mine/theme.yaml", "extends: classic\n");
        folder.Write("mine/page.html.hbs", "{{title}}");
        var program = folder.File("bin/resume-export.dll");
        Assert.Equal(0, ExternalTool.Run("dotnet", program, "build", RepositoryFiles.SampleResume, "-o", folder.File("out")).ExitCode);
        Assert.NotEqual(0, ExternalTool.Run("dotnet", program, "build", RepositoryFiles.SampleResume, "-o", folder.File("x.html"), "-t", folder.File("mine")).ExitCode);
    }

    private (string Html, IReadOnlyList<Diagnostic> Findings) Render(ResumeDocument document, params (string Name, string Text)[] files) => Render(document, Theme(files));

    private static (string Html, IReadOnlyList<Diagnostic> Findings) Render(ResumeDocument document, Theme theme)
    {
        using var page = new MemoryStream();
        var findings = Sample.Format("html").CreateWriter().Write(Composer.Compose(document, theme), page);
        return (Encoding.UTF8.GetString(page.ToArray()), findings);
    }

    private Theme Theme(params (string Name, string Text)[] files)
    {
        folder.Write("theme/theme.yaml", "extends: classic\n");
        foreach (var (name, text) in files) folder.Write("theme/" + name, text);
        var loaded = new ThemeLoader(Path.Join(RepositoryFiles.Root, "templates")).Load(folder.File("theme"));
        Assert.Empty(loaded.Diagnostics);
        return loaded.Theme!;
    }

    private static string Dom(string html)
    {
        using var page = new HtmlParser().ParseDocument(html);
        return page.DocumentElement.OuterHtml.Replace(">\n<", "><", StringComparison.Ordinal);
    }
}
