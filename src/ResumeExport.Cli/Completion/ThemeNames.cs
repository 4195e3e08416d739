using System.CommandLine.Completions;
using ResumeExport.Themes;

namespace ResumeExport.Cli.Completion;

/// <summary>Completes the name of a theme; the path of one is completed by the shell.</summary>
internal static class ThemeNames
{
    /// <summary>The themes that come with the program.</summary>
    public static IEnumerable<CompletionItem> BuiltIn(CompletionContext context) => new ThemeLoader().Names().Select(static name => new CompletionItem(name));
}
