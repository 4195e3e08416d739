using System.CommandLine;

namespace ResumeExport.Cli.Completion;

/// <summary>Follows the words of an unfinished command line through the tree of verbs, to the place where the next word will stand.</summary>
/// <remarks>The directive of the parser is not used: it throws at <c>--option=</c>, and offers nothing after a flag.</remarks>
internal sealed class TypedLine
{
    private readonly List<Command> path;
    private readonly HashSet<Option> given = [];
    private bool hasOptionsEnded;

    public TypedLine(Command root, IEnumerable<string> words)
    {
        path = [root];
        foreach (var word in words) Take(word);
    }

    /// <summary>The verb that was typed last.</summary>
    public Command Verb => path[^1];

    /// <summary>How many arguments of the verb stand already.</summary>
    public int Arguments { get; private set; }

    /// <summary>The option that the next word is the value of, if any.</summary>
    public Option? Awaiting { get; private set; }

    /// <summary>Whether the next word may be an option.</summary>
    public bool MayBeOption => !hasOptionsEnded;

    /// <summary>The options that may still be given, those of the verbs above that hold for all included.</summary>
    public IEnumerable<Option> Options() =>
        path.SelectMany(verb => verb.Options.Where(option => verb == Verb || option.Recursive)).Where(option => !option.Hidden && (IsRepeatable(option) || !given.Contains(option)));

    /// <summary>The option of that name or alias; null when there is none.</summary>
    public Option? Find(string name) =>
        path.SelectMany(static verb => verb.Options).LastOrDefault(option => option.Name == name || option.Aliases.Contains(name));

    private static bool IsRepeatable(Option option) => option.Arity.MaximumNumberOfValues > 1;

    private void Take(string word)
    {
        if (Awaiting is not null) Awaiting = null;
        else if (hasOptionsEnded) Arguments++;
        else if (word == "--") hasOptionsEnded = true;
        else if (word.Length > 1 && word[0] == '-') TakeOption(word);
        else if (Arguments == 0 && Verb.Subcommands.FirstOrDefault(verb => verb.Name == word || verb.Aliases.Contains(word)) is { } verb) path.Add(verb);
        else Arguments++;
    }

    private void TakeOption(string word)
    {
        var equals = word.IndexOf('=', StringComparison.Ordinal);
        if (Find(equals < 0 ? word : word[..equals]) is not { } option) return;
        given.Add(option);
        if (equals < 0 && option.Arity.MinimumNumberOfValues > 0) Awaiting = option;
    }
}
