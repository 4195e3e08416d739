using System.Collections.Immutable;
using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Themes;

/// <summary>A loaded theme, or why it could not be loaded.</summary>
/// <param name="Theme">The theme; null when a finding is an error.</param>
/// <param name="Diagnostics">What was found, in the order of the file.</param>
public sealed record ThemeLoadResult(Theme? Theme, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The folders that were read, those of the themes it extends included, as full paths: a change in one may change the theme.</summary>
    public ImmutableArray<string> Folders { get; init; } = [];
}
