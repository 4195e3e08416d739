using ResumeExport.Writers.Docx.Reference;

namespace ResumeExport.Writers.Docx;

/// <summary>What can be asked of Word documents.</summary>
public sealed record DocxOptions
{
    /// <summary>The Word document whose look the output has; null for the look of the theme. One that cannot be used is reported, and no output made.</summary>
    public ReferenceDocument? Reference { get; init; }
}
