namespace ResumeExport.Pdf.Layout;

/// <summary>The standard structure type a part is tagged with (ISO 32000-1, 14.8.4).</summary>
public enum StructureRole
{
    /// <summary>Paragraph.</summary>
    P = 0,

    /// <summary>Heading of level 1. The first heading of a document must be one (ISO 14289-1, 7.4.2).</summary>
    H1 = 1,

    /// <summary>Heading of level 2.</summary>
    H2 = 2,

    /// <summary>Heading of level 3.</summary>
    H3 = 3,

    /// <summary>Heading of level 4.</summary>
    H4 = 4,

    /// <summary>Heading of level 5.</summary>
    H5 = 5,

    /// <summary>Heading of level 6.</summary>
    H6 = 6,

    /// <summary>Text of a list item. Same as <see cref="P"/>: see <see cref="LayoutBlock.ListLevel"/> for what becomes of it.</summary>
    ListItemBody = 7,
}
