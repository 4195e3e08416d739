using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Readers.Markdown.Structure;

/// <summary>The finding for a link that may not pass.</summary>
internal static class LinkDropped
{
    public static Diagnostic For(string path, string? target, SourceSpan span) => new(
        DiagnosticCodes.LinkDropped,
        DiagnosticSeverity.Warning,
        string.IsNullOrEmpty(target) ? "a link without a target; its text is kept" : $"a link to '{target}' cannot be kept; its text is",
        path,
        span,
        "write a full address that begins with https://, http://, mailto: or tel:");
}
