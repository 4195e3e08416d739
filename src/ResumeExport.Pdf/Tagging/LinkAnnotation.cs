namespace ResumeExport.Pdf.Tagging;

/// <summary>The clickable area of one line of a link; its element refers to it with an OBJR (ISO 32000-1, 14.7.4.3).</summary>
internal sealed class LinkAnnotation(StructureElement element, int page, string target, string description) : StructureKid
{
    public StructureElement Element { get; } = element;

    /// <summary>Index of the page.</summary>
    public int Page { get; } = page;

    /// <summary>The address in ASCII.</summary>
    public string Target { get; } = target;

    /// <summary>Alternate description for readers that cannot show the link's text (ISO 14289-1, 7.18.5).</summary>
    public string Description { get; } = description;

    public double Left { get; init; }

    public double Bottom { get; init; }

    public double Right { get; set; }

    public double Top { get; init; }

    public int ObjectNumber { get; set; }
}
