namespace ResumeExport.Cli.Verbs.Submit;

/// <summary>What the command line says of a list of submissions.</summary>
/// <param name="List">The list.</param>
/// <param name="OutputFolder">Where sources are built.</param>
/// <param name="Theme">How.</param>
/// <param name="BaseUrl">Another server than the portals' own, with <c>{portal}</c> for a portal's name; null for their own.</param>
/// <param name="Timeout">The longest time of a request with its reply.</param>
/// <param name="IsSent">Whether it is sent, and not shown only.</param>
/// <param name="MayReplace">Whether another file may have gone to a job.</param>
/// <param name="Ledger">The ledger; null for the default one.</param>
/// <param name="IsQuiet">Whether a dry run leaves the requests out.</param>
internal sealed record BatchChoice(string List, string OutputFolder, string Theme, string? BaseUrl, TimeSpan Timeout, bool IsSent, bool MayReplace, string? Ledger, bool IsQuiet);
