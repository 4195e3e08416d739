using ResumeExport.Model.Diagnostics;
using ResumeExport.Submit.AnswerFiles;
using ResumeExport.Submit.Contract;
using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Submit.AnswerFiles;

public sealed class AnswersFileTests : IDisposable
{
    private static readonly JobAddress Job = new("lever", "https://api.lever.co", "acme", "1");
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Should_Read_Texts_And_Lists()
    {
        var answers = Read("portal: lever\nboard: acme\njob: 1\nanswers:\n  a: \"x: y\"\n  \"b[]\": [one, \"two\"]\n  c: ~\n  d: |\n    two\n    lines\n", out _)!;
        Assert.Equal(["x: y"], answers.Values["a"].ToArray());
        Assert.Equal(["one", "two"], answers.Values["b[]"].ToArray());
        Assert.Equal([""], answers.Values["c"].ToArray());
        Assert.Equal(["two\nlines"], answers.Values["d"].ToArray());
        Assert.Equal(folder.Path, answers.Folder);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing\n")]
    [InlineData("answers:\n")]
    public void Should_Read_No_Answers(string text) => Assert.Empty(Read(text, out _)!.Values);

    [Theory]
    [InlineData("answers: [a")]
    [InlineData("answers: yes")]
    [InlineData("answers:\n  a: {b: c}\n")]
    [InlineData("answers:\n  a: [[b]]\n")]
    [InlineData("answers:\n  a: 1\n  a: 2\n")]
    [InlineData("answers:\n  a: &x b\n  c: *x\n")]
    [InlineData("portal: ashby\n")]
    [InlineData("job: 2\n")]
    [InlineData("first_name: Ada\n")]
    [InlineData("- a\n")]
    [InlineData("answers: {}\n---\nanswers: {}\n")]
    public void Should_Refuse_What_Is_No_Answer(string text)
    {
        Assert.Null(Read(text, out var findings));
        Assert.Equal(DiagnosticCodes.AnswersUnreadable, Assert.Single(findings).Code);
    }

    [Fact]
    public void Should_Refuse_A_File_That_Is_Missing_Or_Huge()
    {
        var findings = new List<Diagnostic>();
        Assert.Null(AnswersFile.Read(folder.File("none.yaml"), Job, findings));
        Assert.Null(AnswersFile.Read(folder.Write("huge.yaml", new string('#', 300_000)), Job, findings));
        Assert.Equal(2, findings.Count);
    }

    [Fact]
    public void Should_Write_A_File_That_Answers_Nothing_Whatever_The_Portal_Says()
    {
        var form = new ApplicationForm("Job\n  evil: yes", [
            new FormQuestion("a\"b\n", "Label\nanswers: {}", QuestionKind.Text, true, QuestionPurpose.Screening),
            new FormQuestion("m[]", "Many", QuestionKind.Many, false, QuestionPurpose.Screening) { Options = [new FormOption("1", "x\ny: z")] },
            new FormQuestion("name", "Name", QuestionKind.Text, true, QuestionPurpose.Standard)], true);
        var answers = Read(AnswersTemplate.Of(Job, form), out var findings);
        Assert.Empty(findings);
        Assert.Equal(["a\"b ", "m[]"], answers!.Values.Keys.Order(StringComparer.Ordinal));
        Assert.All(answers.Values.Values, values => Assert.True(values.All(value => value.Length == 0)));
    }

    private Answers? Read(string text, out List<Diagnostic> findings)
    {
        findings = [];
        return AnswersFile.Read(folder.Write("answers.yaml", text), Job, findings);
    }
}
