namespace ResumeExport.Pdf;

/// <summary>The standards a file is built to and says so in its metadata. Tags and embedded fonts are there either way.</summary>
public enum PdfConformance
{
    /// <summary>PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1).</summary>
    A3aUa1 = 0,

    /// <summary>No claim, no output intent.</summary>
    None = 1,

    /// <summary>
    /// PDF/A-1b (ISO 19005-1): PDF 1.4 syntax with a classic table. The twin of a file that validators for the older
    /// standard can judge; fonts, content and tags are the same.
    /// </summary>
    A1b = 2,
}
