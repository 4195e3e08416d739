namespace ResumeExport.Cli.Completion;

/// <summary>What a shell may put in the place of the word under the cursor.</summary>
/// <param name="Words">Whole words that begin as the word under the cursor does, each with what it is for; the latter may be empty.</param>
/// <param name="TakesPaths">Whether the name of a file may stand there as well.</param>
internal sealed record Offer(IReadOnlyList<(string Word, string About)> Words, bool TakesPaths);
