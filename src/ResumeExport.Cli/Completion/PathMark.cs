using System.CommandLine.Completions;

namespace ResumeExport.Cli.Completion;

/// <summary>Marks options and arguments whose values are paths, so that the shell completes them with the names of its files.</summary>
internal static class PathMark
{
    /// <summary>The mark: a source of completions that has none of its own.</summary>
    public static IEnumerable<CompletionItem> Paths(CompletionContext context) => [];

    /// <summary>Returns true when the mark is among the sources of an option or an argument.</summary>
    public static bool IsIn(List<Func<CompletionContext, IEnumerable<CompletionItem>>> sources) => sources.Contains(Paths);
}
