using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Pipeline;

/// <summary>Keeps outputs from replacing the source they are made from.</summary>
internal static class SourceGuard
{
    // Links that lead to links; file systems allow about as many.
    private const int MostLinks = 40;

    /// <summary>Returns an error when <paramref name="outputPath"/> is the file <paramref name="sourcePath"/>, by whatever name or link; null when it is another one.</summary>
    public static Diagnostic? Check(string sourcePath, string outputPath)
    {
        if (sourcePath == "-" || !AreSame(RealPath(sourcePath), RealPath(outputPath))) return null;
        return new Diagnostic(
            DiagnosticCodes.OutputIsSource, DiagnosticSeverity.Error, "this is the source, which is never replaced", outputPath, Hint: "choose another place with -o");
    }

    private static bool AreSame(string first, string second) =>
        first.Equals(second, OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

    private static string RealPath(string path)
    {
        var links = 0;
        return RealPath(path, ref links);
    }

    // Each folder of the path may be a link, and so may be each folder of where it leads.
    private static string RealPath(string path, ref int links)
    {
        var full = Path.GetFullPath(path);
        var real = Path.GetPathRoot(full)!;
        foreach (var name in full[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            real = Path.Join(real, name);
            if (TargetOf(real) is { } target && links++ < MostLinks) real = RealPath(target, ref links);
        }

        return real;
    }

    private static string? TargetOf(string path)
    {
        try
        {
            return new FileInfo(path).LinkTarget is { } target ? Path.Join(Path.IsPathRooted(target) ? "" : Path.GetDirectoryName(path), target) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What cannot be looked at cannot be replaced either.
            return null;
        }
    }
}
