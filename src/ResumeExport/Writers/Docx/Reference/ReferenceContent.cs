using System.Xml.Linq;
using ResumeExport.Themes;

namespace ResumeExport.Writers.Docx.Reference;

/// <summary>What a reference document supplies.</summary>
/// <param name="Styles">Its styles.</param>
/// <param name="Theme">Its colours and fonts.</param>
/// <param name="Page">Its paper and margins; null for the theme's.</param>
/// <param name="Settings">Its settings; null for none.</param>
/// <param name="Fonts">Its table of fonts; null for none.</param>
internal sealed record ReferenceContent(ReferenceStyles Styles, ReferenceTheme Theme, ThemePage? Page, XElement? Settings, XElement? Fonts);
