using ResumeExport.Normalisation;
using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Normalisation;

/// <summary>Lists of dates with what they say: a text, a tab and <c>Period.ToIso</c> or <c>null</c>; a line, a tab and the dates in it.</summary>
public sealed class PeriodFileTests
{
    [Fact]
    public void Should_Read_Each_Form_Of_The_List() => Assert.Empty(Lines("period-forms.txt").Where(static line => Read(line[0]) != line[1]).Select(static line => $"{line[0]}: expected {line[1]}, read {Read(line[0])}"));

    [Fact]
    public void Should_Find_The_Dates_In_Each_Line_Of_The_List() => Assert.Empty(Lines("periods-in-lines.txt").Where(static line => Found(line[0]) != line[1]).Select(static line => $"{line[0]}: expected {line[1]}, found {Found(line[0])}"));

    private static string Read(string text) => PeriodParser.Parse(text)?.ToIso() ?? "null";

    private static string Found(string line) => string.Join(';', PeriodFinder.Find(line, 0, line.Length).Select(static found => found.Period.Raw));

    private static IEnumerable<string[]> Lines(string file) =>
        from line in File.ReadAllLines(Path.Join(RepositoryFiles.Root, "tests", "ResumeExport.Tests", "Normalisation", file))
        where line.Length > 0 && line[0] != '#'
        let parts = line.Split('\t')
        select new[] { parts[0], parts.Length > 1 ? parts[1] : "" };
}
