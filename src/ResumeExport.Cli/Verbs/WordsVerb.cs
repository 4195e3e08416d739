using System.CommandLine;
using ResumeExport.Cli.Completion;

namespace ResumeExport.Cli.Verbs;

/// <summary>
/// <c>complete-words</c>, which only the scripts of <c>completion</c> call: takes the words of an unfinished command line, the last of them that under the
/// cursor, and prints what may stand in its place, each with a tab and what it is for; then <c>:files</c> where file names may stand, else <c>:</c>.
/// </summary>
internal static class WordsVerb
{
    public const string Name = "complete-words";

    public static Command Create(RootCommand root)
    {
        var words = new Argument<string[]>("WORDS") { Arity = ArgumentArity.ZeroOrMore };
        var command = new Command(Name) { words };
        command.Hidden = true;
        command.SetAction(parse => Print(root, parse.GetValue(words) ?? []));
        return command;
    }

    private static int Print(RootCommand root, string[] words)
    {
        var offer = WordCompleter.Complete(root, words.SkipLast(1), words.LastOrDefault(""));
        foreach (var (word, about) in offer.Words) Console.Out.WriteLine(about.Length == 0 ? word : word + "\t" + about);
        Console.Out.WriteLine(offer.TakesPaths ? ":files" : ":");
        return ExitCodes.Fine;
    }
}
