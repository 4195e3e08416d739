using System.Collections.Immutable;

namespace ResumeExport.Pdf;

/// <summary>What became of a document.</summary>
/// <param name="PageCount">Pages written; 0 if the document was refused.</param>
/// <param name="MissingGlyphs">Characters that cannot be drawn, each once per run; empty on success.</param>
public sealed record PdfResult(int PageCount, ImmutableArray<MissingGlyph> MissingGlyphs)
{
    /// <summary>Whether the file was written. If not, nothing was.</summary>
    public bool Succeeded => MissingGlyphs.IsEmpty;
}
