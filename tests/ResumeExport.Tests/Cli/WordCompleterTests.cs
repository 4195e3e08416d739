using System.CommandLine;
using ResumeExport.Cli;
using ResumeExport.Cli.Completion;
using ResumeExport.Pipeline;
using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Cli;

/// <summary>What is offered at each place of a command line.</summary>
public sealed class WordCompleterTests
{
    private static readonly string[] Themes = ["academic", "ats", "classic", "compact", "modern"];

    private static readonly RootCommand Root = ResumeExportCommand.Build();

    [Fact]
    public void Should_Offer_Every_Verb_And_Every_Option_Of_The_Tree()
    {
        var seen = new List<string>();
        Walk(Root, []);
        Assert.Contains("themes check --output", seen);
        Assert.Contains("worker --queue", seen);
        Assert.True(seen.Count > 150, $"only {seen.Count} names were looked at");

        void Walk(Command verb, string[] path)
        {
            var options = WordCompleter.Complete(Root, path, "-").Words.Select(static word => word.Word).ToHashSet();
            foreach (var name in verb.Options.SelectMany(NamesOf)) Look(name, options);
            var verbs = WordCompleter.Complete(Root, path, "").Words.Select(static word => word.Word).ToHashSet();
            foreach (var below in verb.Subcommands.Where(static below => !below.Hidden))
            {
                foreach (var name in NamesOf(below)) Look(name, verbs);
                Walk(below, [.. path, below.Name]);
            }

            void Look(string name, HashSet<string> offered)
            {
                Assert.True(offered.Contains(name), $"{string.Join(' ', path)} {name} is not offered");
                seen.Add(string.Join(' ', [.. path, name]));
            }
        }
    }

    [Fact]
    public void Should_Say_What_Each_Verb_And_Option_Is_For() =>
        Assert.All((string[])["", "-"], static current => Assert.All(WordCompleter.Complete(Root, current.Length == 0 ? [] : ["build"], current).Words, static word => Assert.NotEmpty(word.About)));

    [Theory]
    [InlineData("", "ba", "batch")]
    [InlineData("", "--li", "--licenses")]
    [InlineData("", "complete", "")]
    [InlineData("themes", "", "check list new schema show")]
    [InlineData("themes", "s", "schema show")]
    [InlineData("completion", "", "bash fish pwsh zsh")]
    [InlineData("validate --fail-on", "", "error info warning")]
    [InlineData("validate --fail-on", "W", "warning")]
    [InlineData("build cv.md --text-style", "", "mail paste")]
    [InlineData("build --text-dates", "r", "right")]
    [InlineData("init --format", "", "json md yaml")]
    [InlineData("init --lang", "p", "pt")]
    [InlineData("build -f", "d", "docx")]
    [InlineData("build -f", "docx,", "docx,html docx,json docx,md docx,pdf docx,txt")]
    [InlineData("build --format", "docx,pdf,h", "docx,pdf,html")]
    [InlineData("build", "--format=docx,p", "--format=docx,pdf")]
    [InlineData("build", "--theme=m", "--theme=modern")]
    [InlineData("build", "--no-such=m", "")]
    [InlineData("batch --jobs", "", "")]
    [InlineData("batch --queue", "", "")]
    [InlineData("build -q", "--th", "--theme")]
    [InlineData("export -q", "--th", "--theme")]
    [InlineData("build --set colors.accent=#123456", "--s", "--set")]
    [InlineData("build --quiet", "--qu", "")]
    [InlineData("build -q", "--qu", "")]
    [InlineData("build --", "-", "")]
    [InlineData("cv.md", "ba", "")]
    public void Should_Offer(string before, string current, string expected) =>
        Assert.Equal(expected, string.Join(' ', WordCompleter.Complete(Root, Words(before), current).Words.Select(static word => word.Word)));

    [Theory]
    [InlineData("build -t")]
    [InlineData("watch --theme")]
    [InlineData("themes show")]
    [InlineData("themes check")]
    [InlineData("themes new mine --from")]
    public void Should_Offer_The_Themes_And_Paths(string before)
    {
        var offer = WordCompleter.Complete(Root, Words(before), "");
        Assert.Equal(Themes, offer.Words.Select(static word => word.Word));
        Assert.True(offer.TakesPaths);
    }

    [Fact]
    public void Should_Offer_Every_Format() => Assert.Equal(
        FormatRegistry.All.Select(static format => format.Name).Append("all").Order(StringComparer.Ordinal),
        WordCompleter.Complete(Root, ["batch", "-f"], "").Words.Select(static word => word.Word));

    [Theory]
    [InlineData("build", "", true)]
    [InlineData("build cv.md", "", false)]
    [InlineData("build cv.md -o", "", true)]
    [InlineData("build cv.md", "--reference-doc=w", true)]
    [InlineData("batch a b c", "", true)]
    [InlineData("verify cv.md a b", "", true)]
    [InlineData("convert --output", "", true)]
    [InlineData("validate --sarif", "", true)]
    [InlineData("init", "", true)]
    [InlineData("peek", "", true)]
    [InlineData("peek cv.md", "", false)]
    [InlineData("build --", "-", true)]
    [InlineData("batch --jobs", "", false)]
    [InlineData("build -f", "", false)]
    [InlineData("build", "-", false)]
    [InlineData("", "", false)]
    [InlineData("completion", "", false)]
    public void Should_Know_Where_Paths_Stand(string before, string current, bool expected) =>
        Assert.Equal(expected, WordCompleter.Complete(Root, Words(before), current).TakesPaths);

    // What the shells are told of is also what the parser takes.
    [Theory]
    [InlineData("build cv.md --fail-on", false)]
    [InlineData("validate cv.md --fail-on", true)]
    [InlineData("build cv.md --text-style", true)]
    [InlineData("build cv.md --text-dates", true)]
    [InlineData("completion", true)]
    public void Should_Offer_What_The_Parser_Takes(string before, bool hasOffers)
    {
        var words = WordCompleter.Complete(Root, Words(before), "").Words;
        Assert.Equal(hasOffers, words.Count > 0);
        Assert.All(words, word => Assert.Empty(Root.Parse([.. Words(before), word.Word]).Errors));
    }

    [Fact]
    public void Should_Print_The_Words_And_Then_The_Kind_Of_Place()
    {
        Assert.Equal("modern\n:files\n", CommandLine.Run("complete-words", "--", "build", "-t", "mo").Output);
        Assert.Equal("--theme\ttheme to begin with (default: classic)\n:\n", CommandLine.Run("complete-words", "--", "preview", "--th").Output);
        Assert.Contains("batch\t", CommandLine.Run("complete-words", "--", "").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_Not_Show_The_Inner_Verb_To_Users() => Assert.DoesNotContain("complete-words", CommandLine.Run("--help").Output, StringComparison.Ordinal);

    private static string[] Words(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> NamesOf(Symbol symbol) =>
        (symbol is Command verb ? verb.Aliases : ((Option)symbol).Aliases).Prepend(symbol.Name).Where(static name => name[0] != '/');
}
