namespace ResumeExport.Pipeline;

/// <summary>Where a path leads when all links on the way are followed.</summary>
public static class RealPath
{
    // Links that lead to links; file systems allow about as many.
    private const int MostLinks = 40;

    /// <summary>Returns the full path without links; what does not exist, or may not be looked at, stays as it is named.</summary>
    public static string Of(string path)
    {
        var links = 0;
        return Of(path, ref links);
    }

    // Each folder of the path may be a link, and so may be each folder of where it leads.
    private static string Of(string path, ref int links)
    {
        var full = Path.GetFullPath(path);
        var real = Path.GetPathRoot(full)!;
        foreach (var name in full[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            real = Path.Join(real, name);
            if (TargetOf(real) is { } target && links++ < MostLinks) real = Of(target, ref links);
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
            return null;
        }
    }
}
