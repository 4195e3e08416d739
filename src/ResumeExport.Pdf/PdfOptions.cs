using System.Collections.Immutable;
using ResumeExport.Pdf.Fonts;

namespace ResumeExport.Pdf;

/// <summary>How a document is written. The same document and options always give the same bytes.</summary>
public sealed record PdfOptions
{
    /// <summary>Claimed standards; PDF/A-3a and PDF/UA-1 by default.</summary>
    public PdfConformance Conformance { get; init; }

    /// <summary>How the file lists its objects; a stream by default. PDF/A-1b always has the table.</summary>
    public PdfCrossReference CrossReference { get; init; }

    /// <summary>Whether pairs of glyphs are kerned; true by default.</summary>
    public bool Kerning { get; init; } = true;

    /// <summary>Creation and modification date; null leaves both out.</summary>
    public DateTimeOffset? Date { get; init; }

    /// <summary>A file to carry along, or null. PDF/A-1 forbids attachments, so the A-1b twin leaves it out.</summary>
    public PdfAttachment? Attachment { get; init; }

    /// <summary>The program that wrote the file.</summary>
    public string Producer { get; init; } = "ResumeExport";

    /// <summary>The program the document was made with.</summary>
    public string Creator { get; init; } = "ResumeExport";

    /// <summary>Where faces come from; the embedded fonts by default.</summary>
    public IFontSource Fonts { get; init; } = EmbeddedFontSource.Instance;

    /// <summary>The text family; "Carlito" by default.</summary>
    public string FontFamily { get; init; } = "Carlito";

    /// <summary>Families to try, in the same face, for a character that the text family lacks, before those of <see cref="Fonts"/>; none by default.</summary>
    public ImmutableArray<string> FurtherFamilies { get; init; } = [];
}
