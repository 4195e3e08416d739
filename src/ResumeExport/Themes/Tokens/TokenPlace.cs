using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Themes.Tokens;

/// <summary>Where a token stands.</summary>
/// <param name="Path">The file, as the user named it.</param>
/// <param name="Span">The place in the file.</param>
internal readonly record struct TokenPlace(string Path, SourceSpan Span);
