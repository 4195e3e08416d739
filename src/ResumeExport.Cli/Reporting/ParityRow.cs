using System.Globalization;
using ResumeExport.Pipeline;

namespace ResumeExport.Cli.Reporting;

/// <summary>One line of the parity table, as text.</summary>
internal sealed record ParityRow(string Mark, string Format, string Parity, string Compared, string Size, string Time, string File)
{
    /// <summary>True when the file stands under its final name.</summary>
    public bool IsGood => Mark == Good;

    private const string Good = "✓";

    public static readonly ParityRow Head = new("", "format", "parity", "compared", "size", "time", "file");

    public static ParityRow Of(OutputFile output) => new(
        output.State == OutputState.Published ? Good : "✗",
        output.Format.Name,
        ParityOf(output),
        output.Verdict is { } verdict ? string.Join(", ", verdict.Aspects) : "-",
        output.Bytes == 0 ? "-" : string.Create(CultureInfo.InvariantCulture, $"{output.Bytes / 1024.0:F1} kB"),
        string.Create(CultureInfo.InvariantCulture, $"{output.Elapsed.TotalMilliseconds:F0} ms"),
        output.Path);

    private static string ParityOf(OutputFile output) => output switch
    {
        { Verdict: null } => "not made",
        { Verdict.Holds: true } => string.Create(CultureInfo.InvariantCulture, $"holds, {output.Verdict.Lines} lines"),
        { Verdict.Findings.Length: 1 } => "broken, 1 difference",
        _ => string.Create(CultureInfo.InvariantCulture, $"broken, {output.Verdict.Findings.Length} differences"),
    };
}
