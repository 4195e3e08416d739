namespace ResumeExport.Pdf.Fonts;

/// <summary>The licence one embedded font family is distributed under.</summary>
/// <param name="Family">The family's name, such as "Carlito".</param>
/// <param name="Text">The whole licence text as its authors wrote it.</param>
public sealed record FontLicence(string Family, string Text);
