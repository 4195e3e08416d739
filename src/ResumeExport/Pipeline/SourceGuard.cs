using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Pipeline;

/// <summary>Keeps outputs from replacing the source they are made from.</summary>
internal static class SourceGuard
{
    /// <summary>Returns an error when <paramref name="outputPath"/> is the file <paramref name="sourcePath"/>, by whatever name or link; null when it is another one.</summary>
    public static Diagnostic? Check(string sourcePath, string outputPath)
    {
        if (sourcePath == "-" || !AreSame(RealPath.Of(sourcePath), RealPath.Of(outputPath))) return null;
        return new Diagnostic(
            DiagnosticCodes.OutputIsSource, DiagnosticSeverity.Error, "this is the source, which is never replaced", outputPath, Hint: "choose another place with -o");
    }

    private static bool AreSame(string first, string second) =>
        first.Equals(second, OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
}
