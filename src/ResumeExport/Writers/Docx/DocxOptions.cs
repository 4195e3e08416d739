using ResumeExport.Pdf.Fonts;
using ResumeExport.Writers.Docx.Reference;

namespace ResumeExport.Writers.Docx;

/// <summary>What can be asked of Word documents.</summary>
public sealed record DocxOptions
{
    /// <summary>The Word document whose look the output has; null for the look of the theme. One that cannot be used is reported, and no output made.</summary>
    public ReferenceDocument? Reference { get; init; }

    /// <summary>True to embed the font that the PDF has, in the faces that the document shows; programs that read embedded fonts then show both alike. False by default.</summary>
    public bool EmbedFonts { get; init; }

    /// <summary>Where embedded faces come from: by default the fonts that come with the program.</summary>
    public IFontSource FontSource { get; init; } = EmbeddedFontSource.Instance;
}
