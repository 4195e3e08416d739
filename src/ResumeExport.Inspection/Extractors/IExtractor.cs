namespace ResumeExport.Inspection.Extractors;

/// <summary>Re-reads an output from its bytes. Extractors have no state: one instance serves all threads.</summary>
public interface IExtractor
{
    /// <summary>Reads <paramref name="file"/> in bounded time and memory.</summary>
    /// <param name="file">The whole file; it may be broken or hostile.</param>
    /// <returns>The lines found. A fault of the file is one of <see cref="ExtractedDocument.Problems"/>, never an exception.</returns>
    ExtractedDocument Extract(ReadOnlyMemory<byte> file);
}
