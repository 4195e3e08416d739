namespace ResumeExport.Writers.Pdf;

/// <summary>The codes of findings about PDF output; docs/diagnostics.md explains each.</summary>
internal static class PdfCodes
{
    public const string MissingGlyph = "RX3201";
    public const string NestedTooDeep = "RX3202";
    public const string FontNotEmbedded = "RX3203";
}
