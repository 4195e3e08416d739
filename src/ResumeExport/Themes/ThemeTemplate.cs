using System.Collections.Immutable;

namespace ResumeExport.Themes;

/// <summary>The Handlebars template of a theme, as text.</summary>
/// <param name="Kind">What the template is written for.</param>
/// <param name="Main">The file that makes the page.</param>
/// <param name="Partials">The other files, in the order of their names.</param>
/// <param name="StyleSheet">The style sheet beside the template; empty when there is none.</param>
public sealed record ThemeTemplate(TemplateKind Kind, TemplateFile Main, ImmutableArray<TemplateFile> Partials, string StyleSheet);
