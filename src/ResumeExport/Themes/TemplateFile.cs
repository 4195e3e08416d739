namespace ResumeExport.Themes;

/// <summary>One file of a template.</summary>
/// <param name="Name">What the template calls it as a partial: the file name without <c>.hbs</c>.</param>
/// <param name="Path">The file, as the user named its folder; for findings.</param>
/// <param name="Text">The text, with line feeds only.</param>
public sealed record TemplateFile(string Name, string Path, string Text);
