using System.CommandLine.Completions;
using ResumeExport.Pipeline;

namespace ResumeExport.Cli.Completion;

/// <summary>Completes a list of formats: the names, parted by commas, none twice, or <c>all</c> alone.</summary>
internal static class FormatList
{
    private const string All = "all";

    /// <summary>The names that a list may begin with.</summary>
    public static IEnumerable<CompletionItem> Names(CompletionContext context) =>
        FormatRegistry.All.Select(static format => format.Name).Append(All).Select(static name => new CompletionItem(name));

    /// <summary>Returns true when these names are among the sources of an option.</summary>
    public static bool IsIn(List<Func<CompletionContext, IEnumerable<CompletionItem>>> sources) => sources.Contains(Names);

    /// <summary>Returns true when a name may stand behind a list that ends in a comma.</summary>
    public static bool MayFollow(string list, string name) => name != All && !list.Split(',').Contains(name, StringComparer.OrdinalIgnoreCase);
}
