namespace ResumeExport.Writers.Docx;

/// <summary>What a paragraph style has beside the look of its row.</summary>
/// <param name="KeepNext">True to stay on the page of the next paragraph.</param>
/// <param name="KeepLines">True to stay on one page.</param>
/// <param name="FarTab">True for a tab stop at the far margin.</param>
/// <param name="OutlineLevel">The level in the outline, from 0; null for text.</param>
/// <param name="BulletLevel">The level of a bullet, from 0; null for none.</param>
/// <param name="Indent">The indent in points; null for none.</param>
/// <param name="IsRightToLeft">True for text from right to left, where indents and tab stops count from the right margin; styles based on this one inherit it.</param>
internal sealed record ParagraphTraits(
    bool KeepNext = false,
    bool KeepLines = false,
    bool FarTab = false,
    int? OutlineLevel = null,
    int? BulletLevel = null,
    double? Indent = null,
    bool IsRightToLeft = false);
