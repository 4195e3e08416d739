using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Model.Content;

/// <summary>Text with one set of styles, as the author typed it.</summary>
/// <param name="Text">The visible text; never empty, never holds a line break.</param>
/// <param name="Styles">The author's emphasis.</param>
/// <param name="Span">The source characters that give the text; wider than the text where the source escapes a character.</param>
public sealed record TextRun(string Text, TextStyles Styles, SourceSpan Span) : Inline(Span);
