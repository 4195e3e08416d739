namespace ResumeExport.Themes;

/// <summary>How a theme shows dates in one language.</summary>
/// <param name="Language">Primary language subtag, lower case.</param>
/// <param name="Form">The form.</param>
public sealed record LanguageDates(string Language, DateForm Form);
