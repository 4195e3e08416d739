namespace ResumeExport.Writers.Docx;

/// <summary>The codes of findings about DOCX output; docs/diagnostics.md explains each.</summary>
internal static class DocxCodes
{
    public const string ForbiddenCharacter = "RX3101";
    public const string UnusableLink = "RX3102";
    public const string NestedTooDeep = "RX3103";
}
