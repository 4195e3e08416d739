using ResumeExport.Model.Diagnostics;
using ResumeExport.Themes;

namespace ResumeExport.Writers.Html.Templates;

/// <summary>Words findings about templates, with their place.</summary>
internal static class TemplateFault
{
    public static Diagnostic At(TemplateFile file, int offset, string code, string message, string hint, int length = 1)
    {
        var before = file.Text.AsSpan(0, offset);
        var line = before.Count('\n') + 1;
        var column = offset - (before.LastIndexOf('\n') + 1) + 1;
        return new Diagnostic(code, DiagnosticSeverity.Error, message, file.Path, new SourceSpan(offset, length, line, column), hint);
    }

    /// <summary>A place that the engine gives: lines from 0, columns as counted characters.</summary>
    public static Diagnostic AtLine(TemplateFile file, int line, int column, string message) => new(
        DiagnosticCodes.TemplateBroken, DiagnosticSeverity.Error, message, file.Path, new SourceSpan(0, 0, line + 1, column + 1), "Correct the tag at or just before this place");
}
