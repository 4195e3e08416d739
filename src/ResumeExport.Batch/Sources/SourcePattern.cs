using System.IO.Enumeration;

namespace ResumeExport.Batch.Sources;

/// <summary>A pattern of paths: <c>*</c> and <c>?</c> stand for characters of one name, <c>**</c> for any number of folders.</summary>
internal static class SourcePattern
{
    /// <summary>The name that stands for any number of folders.</summary>
    public const string AnyFolders = "**";

    /// <summary>Returns true when <paramref name="text"/> has a wildcard.</summary>
    public static bool IsPattern(string text) => text.AsSpan().ContainsAny('*', '?');

    /// <summary>Parts a pattern into the folder before its first wildcard and the rest.</summary>
    public static (string Root, string[] Names) Parse(string pattern)
    {
        var names = pattern.Replace('\\', '/').Split('/');
        var first = Array.FindIndex(names, IsPattern);
        var root = string.Join('/', names[..first]);
        return (root.Length > 0 ? root : first > 0 ? "/" : ".", [.. names[first..].Where(static name => name is not ("" or "."))]);
    }

    /// <summary>Returns true when the path, given by its names, matches.</summary>
    public static bool Matches(ReadOnlySpan<string> pattern, ReadOnlySpan<string> path)
    {
        // Where to go on when a name does not match: only the last ** need take more, so that no pattern takes long.
        var (p, n, afterAny, tried) = (0, 0, -1, 0);
        while (n < path.Length)
        {
            if (p < pattern.Length && pattern[p] == AnyFolders)
            {
                (afterAny, tried) = (++p, n);
            }
            else if (p < pattern.Length && FileSystemName.MatchesSimpleExpression(pattern[p], path[n], ignoreCase: false))
            {
                p++;
                n++;
            }
            else if (afterAny >= 0)
            {
                (p, n) = (afterAny, ++tried);
            }
            else
            {
                return false;
            }
        }

        while (p < pattern.Length && pattern[p] == AnyFolders) p++;
        return p == pattern.Length;
    }
}
