namespace ResumeExport.Inspection.Extractors.Pdf;

/// <summary>What the elements around a piece of content say about it.</summary>
/// <param name="ListDepth">How many lists are around.</param>
/// <param name="Target">Where it leads; null outside links.</param>
/// <param name="IsLabel">True in the label of a list item.</param>
/// <param name="Page">The page of content that names none; -1 for none.</param>
/// <param name="Nesting">How many elements are around.</param>
internal readonly record struct StructureContext(int ListDepth, string? Target, bool IsLabel, int Page, int Nesting);
