namespace ResumeExport.Inspection.Extractors.Docx;

/// <summary>What one part refers to.</summary>
/// <param name="Type">The relationship type, a URI.</param>
/// <param name="Target">The name of a part, or any address when the relationship is external.</param>
/// <param name="IsExternal">True when the target is outside the package.</param>
internal sealed record DocxRelation(string Type, string Target, bool IsExternal);
