namespace ResumeExport.Themes.Tokens;

/// <summary>A value that is one of several.</summary>
/// <param name="Text">The value as typed.</param>
/// <param name="Index">Its index among the choices.</param>
internal sealed record TokenChoice(TokenText Text, int Index);
