using ResumeExport.Pipeline;

namespace ResumeExport.Preview;

/// <summary>One format in the preview.</summary>
/// <param name="Output">What became of it this time.</param>
/// <param name="Content">The bytes that are shown: those of this time, or the last good ones; null when there never were any.</param>
/// <param name="IsOld">True when the bytes are of an earlier version.</param>
internal sealed record PreviewFile(OutputFile Output, ReadOnlyMemory<byte>? Content, bool IsOld);
