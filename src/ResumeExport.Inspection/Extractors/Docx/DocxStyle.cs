namespace ResumeExport.Inspection.Extractors.Docx;

/// <summary>One style of <c>styles.xml</c>.</summary>
/// <param name="Id">The id that paragraphs and runs refer to.</param>
/// <param name="BasedOn">The style it takes from what it does not say itself; null for none.</param>
/// <param name="Paragraph">Its paragraph properties.</param>
/// <param name="Run">Its run properties.</param>
internal sealed record DocxStyle(string Id, string? BasedOn, ParagraphLook Paragraph, RunLook Run);
