using ResumeExport.Batch.Building;
using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Batch.Watching;

/// <summary>What files are made with, and what it depends on.</summary>
/// <param name="Settings">Theme and options; null when they cannot be had now.</param>
/// <param name="Folders">Folders of the theme and of those it extends.</param>
/// <param name="Files">Single files, such as the reference document.</param>
/// <param name="Findings">What is wrong with them.</param>
public sealed record WatchedSettings(BuildSettings? Settings, IReadOnlyList<string> Folders, IReadOnlyList<string> Files, IReadOnlyList<Diagnostic> Findings);
