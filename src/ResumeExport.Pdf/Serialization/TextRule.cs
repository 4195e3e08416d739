namespace ResumeExport.Pdf.Serialization;

/// <summary>A rule through or under text, drawn after the page's text because artifacts may not lie inside tagged content.</summary>
internal sealed record TextRule(double X, double Y, double Width, double Thickness, int Color);
