using System.Globalization;
using ResumeExport.Batch.Local;

namespace ResumeExport.Cli.Reporting;

/// <summary>What is said of a batch, in lines for people.</summary>
internal static class BatchLines
{
    /// <summary>Returns the line of one source.</summary>
    public static string Of(BatchResult result) => string.Create(
        CultureInfo.InvariantCulture, $"{(result.IsFailure ? "✗" : "✓")} {NameOf(result.State),-14} {result.Path} -> {result.Folder} ({Duration(result.Elapsed)})");

    /// <summary>Returns the closing line.</summary>
    public static string Of(BatchSummary summary)
    {
        var parts = new List<string>();
        Add(parts, summary.Built, "built");
        Add(parts, summary.Unchanged, "unchanged");
        Add(parts, summary.Failed, "failed");
        Add(parts, summary.Orphaned, "without a source");
        Add(parts, summary.Pruned, "removed");
        Add(parts, summary.Left, "not looked at");
        var what = parts.Count == 0 ? "nothing to do" : string.Join(", ", parts);
        return string.Create(CultureInfo.InvariantCulture, $"{summary.Total} {(summary.Total == 1 ? "résumé" : "résumés")}: {what} ({Duration(summary.Elapsed)})");
    }

    /// <summary>The state for programs and lines alike.</summary>
    public static string NameOf(BatchState state) => state switch
    {
        BatchState.Built => "built",
        BatchState.Unchanged => "unchanged",
        BatchState.SourceInvalid => "source-invalid",
        BatchState.OutputFailed => "output-failed",
        BatchState.ParityBroken => "parity-broken",
        BatchState.Orphaned => "orphaned",
        BatchState.Pruned => "pruned",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    /// <summary>Returns a time as people read it: milliseconds, seconds, minutes or hours.</summary>
    public static string Duration(TimeSpan time) => time switch
    {
        { TotalSeconds: < 1 } => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:0} ms"),
        { TotalMinutes: < 1 } => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.0} s"),
        { TotalHours: < 1 } => string.Create(CultureInfo.InvariantCulture, $"{time.Minutes} min {time.Seconds} s"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalHours} h {time.Minutes} min"),
    };

    private static void Add(List<string> parts, int count, string what)
    {
        if (count > 0) parts.Add(string.Create(CultureInfo.InvariantCulture, $"{count} {what}"));
    }
}
