using ResumeExport.Model.Document;

namespace ResumeExport.Themes;

/// <summary>What a theme calls a kind of section in one language.</summary>
/// <param name="Language">Primary language subtag, lower case.</param>
/// <param name="Kind">The kind of section.</param>
/// <param name="Text">The name.</param>
public sealed record SectionLabel(string Language, SectionKind Kind, string Text);
