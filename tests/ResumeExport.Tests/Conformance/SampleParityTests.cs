using System.Text;
using ResumeExport.Model.Text;
using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Conformance;

/// <summary>The real résumé through every registered format, re-read and compared.</summary>
public sealed class SampleParityTests
{
    public static TheoryData<string> Formats() => Sample.FormatAndFormNames();

    [Theory]
    [MemberData(nameof(Formats))]
    public void Should_Say_Exactly_The_Same(string name)
    {
        var format = Sample.Format(name);
        var verdict = Sample.Compare(format, Sample.Document, Sample.Write(format, Sample.Document));
        Assert.Equal("", string.Join("\n", verdict.Mismatches.Select(mismatch => mismatch.ToString()).Concat(verdict.Problems)));
        Assert.Equal(89, verdict.Lines);
    }

    // Word by word from the raw source, without the model: what a person would check by hand.
    [Theory]
    [MemberData(nameof(Formats))]
    public void Should_Hold_Every_Word_Of_The_Source_As_Often_As_The_Source(string name)
    {
        var format = Sample.Format(name);
        var found = Sample.Extract(format, Sample.Write(format, Sample.Document));
        var expected = Count(VisibleWords(File.ReadAllText(RepositoryFiles.SampleResume)));
        var actual = Count(Words(string.Join("\n", found.Lines.Select(line => line.PlainText))));
        foreach (var (word, count) in expected) Assert.True(actual.GetValueOrDefault(word) >= count, $"'{word}' is there {actual.GetValueOrDefault(word)} times instead of {count}");
    }

    [Fact]
    public void Should_Have_The_Same_Order_In_All_Formats()
    {
        // Fields have no place for a far margin: only the parts of a head may differ, so they are compared as one sorted line.
        var orders = Sample.Formats.Concat(Sample.TextForms.Keys).Select(OrderOf).Distinct().ToList();
        Assert.Single(orders);
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("pdf")]
    [InlineData("html")]
    [InlineData("md")]
    public void Should_Keep_Both_Profile_Links_Live_Wherever_The_Source_Has_Them(string name)
    {
        var format = Sample.Format(name);
        var lines = Sample.Extract(format, Sample.Write(format, Sample.Document)).Lines;
        foreach (var target in new[] { "https://www.linkedin.com/in/dibyajyoti-ghosal", "https://github.com/dibyajyotiron" })
            Assert.Equal(2, lines.Count(line => line.Runs.Any(run => run.LinkTarget == target)));
    }

    private static string OrderOf(string name)
    {
        var format = Sample.Format(name);
        var lines = Sample.Extract(format, Sample.Write(format, Sample.Document)).Lines;
        var heads = Sample.Document.Sections.SelectMany(section => section.Blocks).OfType<Model.Document.Entry>()
            .SelectMany(entry => entry.Parts).Select(part => part.Text.ToPlainText()).ToHashSet();
        var inItems = ContentLines.Of(Sample.Document, EntryLayout.Canonical).Where(line => line.Part is not null).Select(line => line.PlainText).ToHashSet();
        return string.Join("\n", lines.Select(line => string.Join(' ', Words(WithoutTargets(line.PlainText)))).Where(text => text.Length > 0 && !IsHead(text)));

        bool IsHead(string text) => heads.Concat(inItems).Any(head => string.Join(' ', Words(head)) == text);
    }

    // Plain text writes "text (target)" where the others have a live link.
    private static string WithoutTargets(string text)
    {
        var start = text.IndexOf(" (https://", StringComparison.Ordinal);
        return start < 0 ? text : text.Remove(start, text.IndexOf(')', start) + 1 - start);
    }

    private static Dictionary<string, int> Count(IEnumerable<string> words) =>
        words.GroupBy(word => word).ToDictionary(group => group.Key, group => group.Count());

    private static IEnumerable<string> VisibleWords(string markdown)
    {
        var text = new StringBuilder();
        var inTag = false;
        foreach (var c in markdown)
        {
            if (c == '<') inTag = true;
            if (!inTag) text.Append(c);
            if (c == '>') inTag = false;
        }

        return Words(text.ToString());
    }

    private static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        foreach (var c in text + " ")
        {
            if (char.IsLetterOrDigit(c))
            {
                word.Append(c);
                continue;
            }

            if (word.Length > 0) yield return word.ToString();
            word.Clear();
        }
    }
}
