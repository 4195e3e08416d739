namespace ResumeExport.Cli.Verbs;

/// <summary>The theme that a file was made with.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Settings">The tokens that were set.</param>
internal sealed record ManifestTheme(string Name, IReadOnlyList<string> Settings);
