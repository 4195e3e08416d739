using System.CommandLine;
using System.CommandLine.Completions;

namespace ResumeExport.Cli.Completion;

/// <summary>Finds out by what the word under the cursor can be completed, from the tree of verbs itself, so that nothing can be forgotten.</summary>
internal static class WordCompleter
{
    /// <summary>Returns what may stand in the place of <paramref name="current"/>.</summary>
    /// <param name="root">The whole command.</param>
    /// <param name="before">The words before the cursor, without the name of the program.</param>
    /// <param name="current">What of the word under the cursor is typed; perhaps nothing.</param>
    public static Offer Complete(Command root, IEnumerable<string> before, string current)
    {
        var line = new TypedLine(root, before);
        if (line.Awaiting is { } awaiting) return Values(awaiting, "", current);
        if (!line.MayBeOption || current is not ['-', ..]) return Operands(line, current);
        var equals = current.IndexOf('=', StringComparison.Ordinal);
        if (equals < 0) return new Offer(Beginning(line.Options().SelectMany(Names), current), TakesPaths: false);
        return line.Find(current[..equals]) is { } option ? Values(option, current[..(equals + 1)], current[(equals + 1)..]) : new Offer([], TakesPaths: false);
    }

    private static Offer Operands(TypedLine line, string current)
    {
        var words = new List<(string, string)>();
        if (line.Arguments == 0) words.AddRange(line.Verb.Subcommands.Where(static verb => !verb.Hidden).SelectMany(Names));
        var argument = ArgumentAt(line.Verb, line.Arguments);
        if (argument is not null) words.AddRange(Items(argument));
        return new Offer(Beginning(words, current), argument is not null && PathMark.IsIn(argument.CompletionSources));
    }

    // The last argument takes all further words when it may be repeated.
    private static Argument? ArgumentAt(Command verb, int index)
    {
        if (index < verb.Arguments.Count) return verb.Arguments[index];
        return verb.Arguments is [.., { Arity.MaximumNumberOfValues: > 1 } last] ? last : null;
    }

    private static Offer Values(Option option, string prefix, string current)
    {
        var values = option.CompletionSources.SelectMany(static source => source(CompletionContext.Empty)).Select(static item => (item.Label, item.Detail ?? ""));
        var head = FormatList.IsIn(option.CompletionSources) ? current[..(current.LastIndexOf(',') + 1)] : "";
        if (head.Length > 0) values = values.Where(value => FormatList.MayFollow(head, value.Label));
        return new Offer(
            [.. Beginning(values, current[head.Length..]).Select(value => (prefix + head + value.Word, value.About))],
            PathMark.IsIn(option.CompletionSources));
    }

    private static IEnumerable<(string Word, string About)> Items(Argument argument) =>
        argument.CompletionSources.SelectMany(static source => source(CompletionContext.Empty)).Select(static item => (item.Label, item.Detail ?? ""));

    // Names in the manner of another system, such as /?, would be taken for paths.
    private static IEnumerable<(string Word, string About)> Names(Symbol symbol) =>
        (symbol is Command verb ? verb.Aliases : ((Option)symbol).Aliases).Prepend(symbol.Name).Where(static name => name[0] != '/').Select(name => (name, symbol.Description ?? ""));

    private static List<(string Word, string About)> Beginning(IEnumerable<(string Word, string About)> words, string current) =>
        [.. words.Where(word => word.Word.StartsWith(current, StringComparison.OrdinalIgnoreCase)).DistinctBy(static word => word.Word).OrderBy(static word => word.Word, StringComparer.Ordinal)];
}
