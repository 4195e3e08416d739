using ResumeExport.Readers.JsonResume;
using ResumeExport.Readers.Markdown;
using ResumeExport.Readers.Yaml;

namespace ResumeExport.Readers;

/// <summary>Chooses the reader of a source by what the source holds (<see cref="SourceFormats"/>).</summary>
public static class ReaderRegistry
{
    /// <summary>Reads <paramref name="source"/>.</summary>
    /// <param name="source">The source.</param>
    /// <param name="language">The BCP 47 tag that the document gets whatever the source says; null to leave it to the source and its text.</param>
    public static ReadResult Read(SourceText source, string? language = null)
    {
        IResumeReader reader = SourceFormats.Of(source) switch
        {
            SourceFormat.Json => new JsonResumeReader(),
            SourceFormat.Yaml => new YamlResumeReader(),
            _ => new MarkdownReader(),
        };
        var read = reader.Read(source);
        if (source.Diagnostics.Count > 0) read = read with { Diagnostics = [.. source.Diagnostics, .. read.Diagnostics] };
        return language is null || read.Document is null ? read : read with { Document = read.Document with { Language = language } };
    }
}
