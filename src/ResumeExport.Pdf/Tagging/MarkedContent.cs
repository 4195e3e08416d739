namespace ResumeExport.Pdf.Tagging;

/// <summary>A stretch of a page's content stream.</summary>
internal sealed class MarkedContent(int page, int id) : StructureKid
{
    /// <summary>Index of the page.</summary>
    public int Page { get; } = page;

    /// <summary>The MCID: counts from 0 on each page, in content order.</summary>
    public int Id { get; } = id;
}
