namespace ResumeExport.Readers;

/// <summary>The notations in which a résumé may be written.</summary>
public enum SourceFormat
{
    /// <summary>Markdown, and any other text.</summary>
    Markdown,

    /// <summary>JSON of any shape.</summary>
    Json,

    /// <summary>YAML of any shape.</summary>
    Yaml,
}
