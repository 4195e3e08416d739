namespace ResumeExport.Pdf;

/// <summary>How a file lists its objects.</summary>
public enum PdfCrossReference
{
    /// <summary>Object streams and a cross-reference stream (ISO 32000-1, 7.5.7 and 7.5.8): the smaller file.</summary>
    Stream = 0,

    /// <summary>The classic table (ISO 32000-1, 7.5.4), for readers that know only PDF 1.4 syntax.</summary>
    Table = 1,
}
