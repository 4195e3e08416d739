using ResumeExport.Readers.JsonResume;
using ResumeExport.Readers.Markdown;

namespace ResumeExport.Readers;

/// <summary>Chooses the reader of a source by what the source holds, not by its name.</summary>
public static class ReaderRegistry
{
    /// <summary>Reads <paramref name="source"/>: JSON when its first character opens an object, else Markdown.</summary>
    public static ReadResult Read(SourceText source)
    {
        IResumeReader reader = source.Text.AsSpan().TrimStart().StartsWith("{", StringComparison.Ordinal)
            ? new JsonResumeReader()
            : new MarkdownReader();
        return reader.Read(source);
    }
}
