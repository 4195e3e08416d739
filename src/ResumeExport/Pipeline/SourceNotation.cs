using ResumeExport.Model.Document;
using ResumeExport.Readers;
using ResumeExport.Writers;

namespace ResumeExport.Pipeline;

/// <summary>A notation that people write résumés in: one to begin with, and perhaps one to convert to.</summary>
/// <param name="Name">The name on the command line, also the extension without its dot.</param>
/// <param name="Format">What readers call it.</param>
/// <param name="CreateWriter">Makes the writer of a résumé; null where the program reads the notation only.</param>
public sealed record SourceNotation(string Name, SourceFormat Format, Func<ResumeDocument, IResumeWriter>? CreateWriter = null)
{
    /// <summary>The usual extension, with its dot.</summary>
    public string Extension => "." + Name;
}
