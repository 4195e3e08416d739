using ResumeExport.Pipeline;

namespace ResumeExport.Batch.Remote;

/// <summary>One format in the result of a job.</summary>
/// <param name="Format">Its name.</param>
/// <param name="File">File name.</param>
/// <param name="State">What became of it.</param>
/// <param name="Bytes">Size.</param>
/// <param name="Sha256">Hash of the bytes.</param>
/// <param name="Lines">Number of content lines compared; -1 when none were.</param>
/// <param name="Holds">True when parity holds.</param>
/// <param name="Milliseconds">Time for it.</param>
/// <param name="Findings">Its findings.</param>
public sealed record JobOutput(string Format, string File, OutputState State, long Bytes, string Sha256, int Lines, bool Holds, double Milliseconds, IReadOnlyList<JobFinding> Findings)
{
    /// <summary>Returns what the job says of <paramref name="output"/>.</summary>
    public static JobOutput Of(OutputFile output) => new(
        output.Format.Name,
        Path.GetFileName(output.Path),
        output.State,
        output.Bytes,
        output.Sha256,
        output.Verdict?.Lines ?? -1,
        output.Verdict?.Holds ?? false,
        output.Elapsed.TotalMilliseconds,
        [.. output.Diagnostics.Select(JobFinding.Of)]);

    /// <summary>Returns the output as a local batch has it.</summary>
    /// <param name="format">The format.</param>
    /// <param name="folder">The folder to show.</param>
    /// <param name="sourcePath">The source as it is named here.</param>
    public OutputFile ToOutput(OutputFormat format, string folder, string sourcePath) => new()
    {
        Format = format,
        Path = folder + "/" + File,
        State = State,
        Bytes = Bytes,
        Sha256 = Sha256,
        Verdict = Lines < 0 ? null : new OutputVerdict(Holds, Lines, [], []),
        Elapsed = TimeSpan.FromMilliseconds(Milliseconds),
        Diagnostics = [.. Findings.Select(finding => finding.ToDiagnostic(sourcePath))],
    };
}
