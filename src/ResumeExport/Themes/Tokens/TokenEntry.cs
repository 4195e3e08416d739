namespace ResumeExport.Themes.Tokens;

/// <summary>A name and its value.</summary>
internal sealed record TokenEntry(TokenText Name, TokenNode Value);
