using ResumeExport.Batch.Local;

namespace ResumeExport.Batch.Remote;

/// <summary>What a worker says of a job.</summary>
/// <param name="Batch">The id of the batch.</param>
/// <param name="Folder">The folder of the source.</param>
/// <param name="Key">The build key.</param>
/// <param name="State">What became of it.</param>
/// <param name="Outputs">Each format.</param>
/// <param name="Findings">Findings about source and folder.</param>
/// <param name="Milliseconds">Time spent on it.</param>
public sealed record JobResult(string Batch, string Folder, string Key, BatchState State, IReadOnlyList<JobOutput> Outputs, IReadOnlyList<JobFinding> Findings, double Milliseconds);
