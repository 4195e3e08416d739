namespace ResumeExport.Readers;

/// <summary>Reads a résumé from one source format. Readers have no state: one instance serves all threads.</summary>
public interface IResumeReader
{
    /// <summary>Reads <paramref name="source"/>; never throws for any text.</summary>
    ReadResult Read(SourceText source);
}
