using System.IO.Enumeration;
using ResumeExport.Batch.Watching;
using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Batch.Sources;

/// <summary>
/// Finds the sources of a batch: folders with all that is below them, patterns, lists, single files. In folders and by patterns, hidden files and
/// folders, names that begin with <c>_</c>, README files, links to folders, themes and the folders of outputs are passed over; a list or a name takes any file.
/// </summary>
public sealed class SourceSearch
{
    private static readonly string[] Extensions = [".md", ".markdown", ".json", ".yaml", ".yml"];
    private static readonly string[] ListExtensions = [".txt", ".list", ".lst"];

    private readonly List<FoundSource> found = [];
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly List<Diagnostic> findings;
    private readonly string outputFolder;

    private SourceSearch(string outputFolder, List<Diagnostic> findings)
    {
        this.outputFolder = outputFolder.Length == 0 ? "" : Path.TrimEndingDirectorySeparator(Path.GetFullPath(outputFolder));
        this.findings = findings;
    }

    /// <summary>Finds all sources.</summary>
    /// <param name="places">Folders, patterns, lists (<c>.txt</c>, <c>.list</c>, <c>.lst</c>; <c>-</c> for standard input) and files.</param>
    /// <param name="outputFolder">The output folder, which holds no sources.</param>
    /// <param name="findings">Receives what is wrong with a place.</param>
    /// <returns>The sources, each once, in the order of their paths from where they were searched.</returns>
    public static IReadOnlyList<BatchSource> Find(IReadOnlyList<string> places, string outputFolder, List<Diagnostic> findings)
    {
        var search = new SourceSearch(outputFolder, findings);
        foreach (var place in places) search.Add(place);
        return OutputFolders.Assign(search.found);
    }

    /// <summary>Returns the folders in which sources of <paramref name="places"/> may come, go or change.</summary>
    internal static List<WatchedFolder> Folders(IReadOnlyList<string> places)
    {
        var folders = new HashSet<WatchedFolder>();
        foreach (var place in places)
        {
            if (Directory.Exists(place)) folders.Add(Watched(place, isRecursive: true));
            else if (SourcePattern.IsPattern(place) && !File.Exists(place)) folders.Add(Watched(SourcePattern.Parse(place).Root, isRecursive: true));
            else folders.Add(Watched(FolderOf(place), isRecursive: false));
            if (!File.Exists(place) || !IsList(place)) continue;
            foreach (var source in Find([place], "", [])) folders.Add(Watched(FolderOf(source.Path), isRecursive: false));
        }

        return [.. folders];
    }

    /// <summary>Returns true when a file of this name may be a source or a list of sources.</summary>
    internal static bool IsSourceOrList(string path) => IsSource(Path.GetFileName(path.AsSpan())) || IsList(path);

    private static WatchedFolder Watched(string folder, bool isRecursive) => new(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)), isRecursive);

    private static string FolderOf(string path) => Path.GetDirectoryName(path) is { Length: > 0 } folder ? folder : ".";

    private void Add(string place)
    {
        try
        {
            if (place == "-") AddLines(Console.In, ".");
            else if (Directory.Exists(place)) AddFolder(place, static _ => true);
            else if (File.Exists(place) && IsList(place)) AddList(place);
            else if (File.Exists(place)) Add(place, Path.GetFileName(place));
            else if (SourcePattern.IsPattern(place)) AddPattern(place);
            else Missing(place);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            findings.Add(new Diagnostic(
                DiagnosticCodes.SourceUnreadable, DiagnosticSeverity.Error, "cannot be searched: " + e.Message, place, Hint: "check that you may read it"));
        }
    }

    private void AddFolder(string root, Func<string, bool> isWanted)
    {
        var paths = new FileSystemEnumerable<string>(root, static (ref FileSystemEntry entry) => entry.ToSpecifiedFullPath(), new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = false, AttributesToSkip = FileAttributes.None })
        {
            ShouldIncludePredicate = static (ref FileSystemEntry entry) => !entry.IsDirectory && IsSource(entry.FileName),
            // A link to a folder may lead round in a circle, for ever.
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && !IsPassedOver(entry.FileName) && !IsForeign(entry.ToFullPath()),
        };
        foreach (var path in paths)
        {
            var key = Path.GetRelativePath(root, path).Replace('\\', '/');
            if (isWanted(key)) Add(path, key);
        }
    }

    private void AddPattern(string pattern)
    {
        var (root, names) = SourcePattern.Parse(pattern);
        var before = found.Count;
        if (Directory.Exists(root)) AddFolder(root, key => SourcePattern.Matches(names, key.Split('/')));
        if (found.Count > before) return;
        findings.Add(new Diagnostic(
            DiagnosticCodes.SourceMissing, DiagnosticSeverity.Error, "no source matches this pattern", pattern, Hint: "* and ? stand for characters of one name, ** for folders"));
    }

    private void AddList(string path)
    {
        using var lines = File.OpenText(path);
        AddLines(lines, FolderOf(path));
    }

    // One path a line, from the folder of the list; # begins a comment.
    private void AddLines(TextReader lines, string folder)
    {
        while (lines.ReadLine() is { } line)
        {
            var name = line.Trim();
            if (name.Length == 0 || name[0] == '#') continue;
            var isInside = !Path.IsPathRooted(name) && !name.Split('/', '\\').Contains("..");
            // A file that is missing stays in: it is a résumé that fails, and stops no other.
            Add(folder == "." || Path.IsPathRooted(name) ? name : Path.Join(folder, name), isInside ? Normal(name) : Path.GetFileName(name));
        }
    }

    private static string Normal(string name) => string.Join('/', name.Split('/', '\\').Where(static part => part is not ("" or ".")));

    private void Add(string path, string key)
    {
        if (seen.Add(Path.GetFullPath(path))) found.Add(new FoundSource(path, key));
    }

    private void Missing(string place) => findings.Add(new Diagnostic(
        DiagnosticCodes.SourceMissing, DiagnosticSeverity.Error, "no such file or folder", place, Hint: "check the path; it is taken relative to the current folder"));

    private static bool IsList(string path) => Has(ListExtensions, Path.GetExtension(path.AsSpan()));

    private static bool IsSource(ReadOnlySpan<char> name) =>
        !IsPassedOver(name)
        && Has(Extensions, Path.GetExtension(name))
        && !Path.GetFileNameWithoutExtension(name).Equals("README", StringComparison.OrdinalIgnoreCase);

    private static bool IsPassedOver(ReadOnlySpan<char> name) => name[0] is '.' or '_' || name.SequenceEqual("node_modules");

    private bool IsForeign(string folder) =>
        folder == outputFolder || File.Exists(Path.Join(folder, "theme.yaml")) || Directory.Exists(Path.Join(folder, Local.OutputFolder.StateFolder));

    private static bool Has(string[] extensions, ReadOnlySpan<char> extension)
    {
        foreach (var known in extensions)
            if (extension.Equals(known, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
