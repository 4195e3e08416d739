using System.CommandLine;
using System.CommandLine.Completions;

namespace ResumeExport.Cli.Completion;

/// <summary>Says of options and arguments by what a shell completes them.</summary>
internal static class CompletionSetup
{
    /// <summary>Replaces what the type of the option would offer.</summary>
    /// <param name="option">The option.</param>
    /// <param name="helpName">How the help writes the value; it would else list the offers.</param>
    /// <param name="sources">Where the offers come from.</param>
    public static Option<T> CompletedBy<T>(this Option<T> option, string helpName, params ReadOnlySpan<Func<CompletionContext, IEnumerable<CompletionItem>>> sources)
    {
        option.HelpName = helpName;
        option.CompletionSources.Clear();
        foreach (var source in sources) option.CompletionSources.Add(source);
        return option;
    }

    /// <summary>The same for an argument, which the help writes by its name.</summary>
    public static Argument<T> CompletedBy<T>(this Argument<T> argument, params ReadOnlySpan<Func<CompletionContext, IEnumerable<CompletionItem>>> sources)
    {
        argument.HelpName = argument.Name;
        argument.CompletionSources.Clear();
        foreach (var source in sources) argument.CompletionSources.Add(source);
        return argument;
    }

    /// <summary>A source of words that are always the same.</summary>
    public static Func<CompletionContext, IEnumerable<CompletionItem>> Words(params string[] words) => _ => words.Select(static word => new CompletionItem(word));
}
