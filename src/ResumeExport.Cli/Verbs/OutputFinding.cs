using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Cli.Verbs;

/// <summary>Findings about files that a verb writes itself.</summary>
internal static class OutputFinding
{
    public static Diagnostic NotWritable(string path, string reason) => new(
        DiagnosticCodes.OutputNotWritable, DiagnosticSeverity.Error, "cannot write here: " + reason, path, Hint: "choose another file, or change the rights of this one");
}
