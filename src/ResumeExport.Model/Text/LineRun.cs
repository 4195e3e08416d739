using ResumeExport.Model.Content;

namespace ResumeExport.Model.Text;

/// <summary>A piece of a content line with one set of styles and at most one link.</summary>
/// <param name="Text">The visible text; a line break inside a paragraph is <c>\n</c>.</param>
/// <param name="Styles">The author's emphasis.</param>
/// <param name="LinkTarget">Where the text leads; null when it is not linked.</param>
public sealed record LineRun(string Text, TextStyles Styles = TextStyles.None, string? LinkTarget = null);
