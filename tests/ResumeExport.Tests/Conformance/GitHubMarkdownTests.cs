using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ResumeExport.Model.Content;
using ResumeExport.Model.Document;
using ResumeExport.Model.Text;
using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Conformance;

/// <summary>The Markdown as GitHub's own parser shows it: sign by sign with emphasis, links, heading levels and list depth.</summary>
public sealed class GitHubMarkdownTests : IDisposable
{
    private const char Joiner = '\u2060';

    private static readonly string[] Arguments = ["-e", "table", "-e", "strikethrough", "-e", "autolink", "-e", "tasklist"];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [ToolFact("cmark-gfm")]
    public void Should_Show_The_Real_Resume() => AssertShown(Sample.Document);

    [ToolFact("cmark-gfm")]
    public void Should_Show_Each_Sample() => Assert.All(SampleResumes.All.Values, AssertShown);

    [ToolFact("cmark-gfm")]
    public void Should_Show_Any_Resume() => Assert.All(Enumerable.Range(1, 100).Select(DocumentGenerator.FromSeed), AssertShown);

    private void AssertShown(ResumeDocument document)
    {
        var format = Sample.Format("md");
        var page = ExternalTool.Run("cmark-gfm", [.. Arguments, folder.Write("resume.md", Sample.Write(format, document))]).Output;
        var expected = Sample.Expected(format, document).SelectMany(Signs).ToList();
        var body = new HtmlParser().ParseDocument(page).Body!;
        Assert.Empty(body.QuerySelectorAll("table, blockquote, img, input, hr"));
        var shown = body.Descendants<IText>().SelectMany(Signs).ToList();
        for (var i = 0; i < Math.Min(expected.Count, shown.Count); i++) Assert.True(expected[i].IsShownBy(shown[i]), $"{expected[i]} is shown as {shown[i]} behind '{Before(shown, i)}'");
        Assert.Equal(expected.Count, shown.Count);
    }

    private static string Before(List<Sign> signs, int at) => string.Concat(signs[Math.Max(0, at - 30)..at].Select(static sign => sign.Character));

    private static IEnumerable<Sign> Signs(ContentLine line)
    {
        var outside = new Sign('|', TextStyles.None, null, 0, line.ListDepth, line.EmphasisIsContent);
        if (line.Placement == LinePlacement.SameLine) yield return outside with { IsEmphasisContent = false };
        foreach (var run in line.Runs)
            foreach (var character in run.Text.Where(static character => !char.IsWhiteSpace(character)))
                yield return outside with { Character = character, Styles = run.Styles & (TextStyles.Bold | TextStyles.Italic), Target = Linked(run.LinkTarget), Level = Math.Min(line.HeadingLevel, 6) };
    }

    private static IEnumerable<Sign> Signs(IText text)
    {
        var around = text.Ancestors<IElement>().Select(static element => element.LocalName).ToList();
        var styles = (around.Contains("strong") ? TextStyles.Bold : TextStyles.None) | (around.Contains("em") ? TextStyles.Italic : TextStyles.None);
        var target = Linked(text.Ancestors<IElement>().FirstOrDefault(static element => element.LocalName == "a")?.GetAttribute("href"));
        var level = around.Find(static name => name is ['h', >= '1' and <= '6']) is { } heading ? int.Parse(heading.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture) : 0;
        foreach (var character in text.Data)
            if (!char.IsWhiteSpace(character) && character != Joiner) yield return new Sign(character, styles, target, level, around.Count(static name => name == "li"), IsEmphasisContent: true);
    }

    // GitHub links addresses of mail in plain text, whatever stands before the sign.
    private static string? Linked(string? target) => target is null || target.StartsWith("mailto:", StringComparison.Ordinal) ? null : Uri.UnescapeDataString(target);

    private sealed record Sign(char Character, TextStyles Styles, string? Target, int Level, int Depth, bool IsEmphasisContent)
    {
        // Only the first part of a head is a heading, but all of them stand in it.
        public bool IsShownBy(Sign other) => Character == other.Character && Target == other.Target && Depth == other.Depth
            && (!IsEmphasisContent || Styles == other.Styles) && (Level == other.Level || Level == 0);
    }
}
