namespace ResumeExport.Writers.PlainText;

/// <summary>Where the text of a content line stands.</summary>
/// <param name="Column">Column of the marker, or of the text where there is none.</param>
/// <param name="Marker">The marker with the blank behind it; empty when the line starts no item.</param>
/// <param name="TextColumn">Column of the further lines and blocks of the same item.</param>
internal readonly record struct ItemPosition(int Column, string Marker, int TextColumn);
