namespace ResumeExport.Batch.Remote;

/// <summary>What all jobs of a batch are made with, as the store has it.</summary>
/// <param name="Program">Identity of the build of the program that makes the same bytes.</param>
/// <param name="Theme">Name of a theme that comes with the program, or path of its folder in the bundle.</param>
/// <param name="ThemeSha256">Hash of the theme, to see that the worker has the same.</param>
/// <param name="Set">Single tokens that are set.</param>
/// <param name="Language">The language asked for; null for none.</param>
/// <param name="Bundle">Hash of the bundle with theme and reference document; null when there is none.</param>
/// <param name="Reference">Path of the reference document in the bundle; null for none.</param>
/// <param name="Formats">The formats.</param>
public sealed record JobSettings(
    string Program, string Theme, string ThemeSha256, IReadOnlyList<string> Set, string? Language, string? Bundle, string? Reference, IReadOnlyList<JobFormat> Formats);
