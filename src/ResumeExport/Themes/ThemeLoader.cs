using System.Text;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Themes.Tokens;

namespace ResumeExport.Themes;

/// <summary>Finds and reads themes: folders with <c>theme.yaml</c> and, for HTML, <c>style.css</c>.</summary>
/// <param name="templatesFolder">The folder that holds the themes known by name, each in a folder of its own.</param>
public sealed class ThemeLoader(string templatesFolder)
{
    /// <summary>The theme that is used when none is asked for.</summary>
    public const string DefaultTheme = "classic";

    private const string TokensFile = "theme.yaml";
    private const string StyleSheetFile = "style.css";
    private const int MaxStyleSheetLength = 1024 * 1024;

    /// <summary>Looks for themes in the folder <c>templates</c> beside the program.</summary>
    public ThemeLoader()
        : this(Path.Combine(AppContext.BaseDirectory, "templates"))
    {
    }

    /// <summary>The themes known by name, in alphabetical order.</summary>
    public IReadOnlyList<string> Names()
    {
        if (!Directory.Exists(templatesFolder)) return [];
        var names = new List<string>();
        foreach (var folder in Directory.EnumerateDirectories(templatesFolder))
            if (File.Exists(Path.Combine(folder, TokensFile))) names.Add(Path.GetFileName(folder));
        names.Sort(StringComparer.Ordinal);
        return names;
    }

    /// <summary>Loads a theme.</summary>
    /// <param name="nameOrFolder">
    /// The name of a theme that comes with the program, or the path of a theme folder; a path has a slash in it
    /// (<c>./mine</c>) or is absolute.
    /// </param>
    /// <returns>The theme, or findings that say why there is none.</returns>
    /// <exception cref="IOException">A file of the theme exists and cannot be read.</exception>
    public ThemeLoadResult Load(string nameOrFolder)
    {
        var diagnostics = new List<Diagnostic>();
        var styleSheet = "";
        var tokens = Collect(nameOrFolder, baseFolder: "", namedBy: default, [], ref styleSheet, diagnostics);
        var theme = tokens is null ? null : ThemeReader.Read(NameOf(nameOrFolder), tokens, styleSheet, diagnostics);
        if (diagnostics.Exists(static found => found.Severity == DiagnosticSeverity.Error)) theme = null;
        return new ThemeLoadResult(theme, [.. diagnostics]);
    }

    private static string NameOf(string nameOrFolder) =>
        Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(nameOrFolder)));

    private TokenMap? Collect(
        string nameOrFolder, string baseFolder, TokenPlace namedBy, HashSet<string> visited, ref string styleSheet, List<Diagnostic> diagnostics)
    {
        var folder = FolderOf(nameOrFolder, baseFolder);
        var path = Path.Combine(folder, TokensFile);
        if (!File.Exists(path)) return Unknown(nameOrFolder, folder, namedBy, diagnostics);
        if (!visited.Add(Path.GetFullPath(folder))) return Cycle(namedBy, diagnostics);
        if (ReadTokens(path, diagnostics) is not { } own) return null;

        var tokens = own;
        if (own.Find("base") is TokenText parent)
        {
            var inherited = Collect(parent.Text, folder, parent.Place, visited, ref styleSheet, diagnostics);
            if (inherited is null) return null;
            tokens = inherited.Overlay(own);
        }

        styleSheet = ReadStyleSheet(folder, diagnostics) ?? styleSheet;
        return tokens;
    }

    private string FolderOf(string nameOrFolder, string baseFolder)
    {
        var isPath = nameOrFolder.Contains('/', StringComparison.Ordinal)
            || nameOrFolder.Contains(Path.DirectorySeparatorChar, StringComparison.Ordinal)
            || nameOrFolder is "." or "..";
        return Path.Combine(isPath ? baseFolder : templatesFolder, nameOrFolder);
    }

    private TokenMap? Unknown(string nameOrFolder, string folder, TokenPlace namedBy, List<Diagnostic> diagnostics)
    {
        var names = Names();
        var nearest = NearestName.Of(nameOrFolder, names);
        var hint = (nearest is null ? "" : $"Did you mean '{nearest}'? ")
            + $"Themes: {string.Join(", ", names)}; or give the path of a folder with a {TokensFile}, such as ./mine";
        var message = Directory.Exists(folder) ? $"The theme '{nameOrFolder}' has no {TokensFile}" : $"There is no theme '{nameOrFolder}'";
        diagnostics.Add(new Diagnostic(DiagnosticCodes.ThemeUnknown, DiagnosticSeverity.Error, message, namedBy.Path, namedBy.Span, hint));
        return null;
    }

    private static TokenMap? Cycle(TokenPlace namedBy, List<Diagnostic> diagnostics)
    {
        const string Message = "The themes that this one is based on never end";
        diagnostics.Add(new Diagnostic(
            DiagnosticCodes.ThemeBaseCycle, DiagnosticSeverity.Error, Message, namedBy.Path, namedBy.Span, "Base it on a theme that has no base, such as classic"));
        return null;
    }

    private static TokenMap? ReadTokens(string path, List<Diagnostic> diagnostics) =>
        ReadText(path, TokenFileReader.MaxLength, diagnostics) is { } text ? TokenFileReader.Read(path, text, diagnostics) : null;

    private static string? ReadStyleSheet(string folder, List<Diagnostic> diagnostics)
    {
        var path = Path.Combine(folder, StyleSheetFile);
        return File.Exists(path) ? ReadText(path, MaxStyleSheetLength, diagnostics) : null;
    }

    private static string? ReadText(string path, int maxLength, List<Diagnostic> diagnostics)
    {
        if (new FileInfo(path).Length <= maxLength) return File.ReadAllText(path, Encoding.UTF8).ReplaceLineEndings("\n");
        var message = $"The file is larger than {maxLength / 1024} KiB";
        diagnostics.Add(new Diagnostic(DiagnosticCodes.ThemeNotReadable, DiagnosticSeverity.Error, message, path));
        return null;
    }
}
