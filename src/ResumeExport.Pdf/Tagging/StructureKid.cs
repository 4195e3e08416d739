namespace ResumeExport.Pdf.Tagging;

/// <summary>What /K of a structure element may hold.</summary>
internal abstract class StructureKid;
