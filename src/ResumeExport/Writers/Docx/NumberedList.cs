namespace ResumeExport.Writers.Docx;

/// <summary>A numbered list.</summary>
/// <param name="Instance">The id of its numbering instance.</param>
/// <param name="Level">Its level, from 0.</param>
/// <param name="First">The number of its first item.</param>
internal sealed record NumberedList(int Instance, int Level, int First);
