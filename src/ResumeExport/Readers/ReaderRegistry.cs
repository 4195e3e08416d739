using ResumeExport.Readers.JsonResume;
using ResumeExport.Readers.Markdown;
using ResumeExport.Readers.Yaml;

namespace ResumeExport.Readers;

/// <summary>Chooses the reader of a source by what the source holds (<see cref="SourceFormats"/>).</summary>
public static class ReaderRegistry
{
    /// <summary>Reads <paramref name="source"/>.</summary>
    public static ReadResult Read(SourceText source)
    {
        IResumeReader reader = SourceFormats.Of(source) switch
        {
            SourceFormat.Json => new JsonResumeReader(),
            SourceFormat.Yaml => new YamlResumeReader(),
            _ => new MarkdownReader(),
        };
        return reader.Read(source);
    }
}
