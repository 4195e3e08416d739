using System.Diagnostics;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Readers;

namespace ResumeExport.Tests.Readers.Markdown;

/// <summary>Sources made to cost time or memory: a result or a finding with a place, in seconds.</summary>
public sealed class HostileMarkdownTests
{
    private const int Size = 1_900_000;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Theory]
    [InlineData("[")]
    [InlineData("<div>")]
    [InlineData("<div>x")]
    [InlineData("*")]
    [InlineData("> ")]
    [InlineData("&")]
    [InlineData("x")]
    [InlineData("<")]
    [InlineData("<a ")]
    [InlineData("<ul><li>")]
    [InlineData("- item\n")]
    [InlineData("a\n\n")]
    [InlineData("### a\n")]
    public void Should_Answer_In_Bounded_Time(string piece) => AssertAnswer("# Jane Doe\n\n" + Repeat(piece));

    [Theory]
    [InlineData("## Work\n### ", "(")]
    [InlineData("## Work\n### ", "| a ")]
    [InlineData("## Work\n### ", "2019 - ")]
    [InlineData("## Skills\nA: ", "b, ")]
    [InlineData("<div>\n", "<!--")]
    [InlineData("<div>\n", "<a x=\"")]
    [InlineData("```\n", "x\n")]
    public void Should_Answer_In_Bounded_Time_Behind(string start, string piece) => AssertAnswer("# Jane Doe\n\n" + start + Repeat(piece));

    private static string Repeat(string piece) => string.Concat(Enumerable.Repeat(piece, Size / piece.Length));

    private static void AssertAnswer(string text)
    {
        var started = Stopwatch.GetTimestamp();
        var read = ReaderRegistry.Read(new SourceText("hostile.md", text));
        var errors = read.Diagnostics.Where(finding => finding.Severity == DiagnosticSeverity.Error).ToList();
        Assert.Equal(read.Document is null, errors.Count > 0);
        Assert.All(errors, error => Assert.True(error is { Code: DiagnosticCodes.SourceTooComplex or DiagnosticCodes.SourceTooLong, Span.IsKnown: true, Hint: not null }, error.ToString()));
        Assert.True(Stopwatch.GetElapsedTime(started) < Patience, "too slow");
    }
}
