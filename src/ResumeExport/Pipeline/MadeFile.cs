namespace ResumeExport.Pipeline;

/// <summary>One format of a résumé in memory, judged and not yet published.</summary>
/// <param name="Output">What became of it: <see cref="OutputState.Proven"/>, or why it must not be published.</param>
/// <param name="Content">The bytes; empty when nothing could be made.</param>
public sealed record MadeFile(OutputFile Output, ReadOnlyMemory<byte> Content);
