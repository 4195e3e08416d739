using System.IO.Enumeration;

namespace ResumeExport.Batch.Sources;

/// <summary>A pattern of paths: <c>*</c> and <c>?</c> stand for characters of one name, <c>**</c> for any number of folders.</summary>
internal static class SourcePattern
{
    /// <summary>Returns true when <paramref name="text"/> has a wildcard.</summary>
    public static bool IsPattern(string text) => text.AsSpan().ContainsAny('*', '?');

    /// <summary>Parts a pattern into the folder before its first wildcard and the rest.</summary>
    public static (string Root, string[] Names) Parse(string pattern)
    {
        var names = pattern.Replace('\\', '/').Split('/');
        var first = Array.FindIndex(names, IsPattern);
        var root = string.Join('/', names[..first]);
        return (root.Length > 0 ? root : first > 0 ? "/" : ".", names[first..]);
    }

    /// <summary>Returns true when the path, given by its names, matches.</summary>
    public static bool Matches(ReadOnlySpan<string> pattern, ReadOnlySpan<string> path)
    {
        if (pattern.IsEmpty) return path.IsEmpty;
        if (pattern[0] == "**") return Matches(pattern[1..], path) || (!path.IsEmpty && Matches(pattern, path[1..]));
        return !path.IsEmpty && FileSystemName.MatchesSimpleExpression(pattern[0], path[0], ignoreCase: false) && Matches(pattern[1..], path[1..]);
    }
}
