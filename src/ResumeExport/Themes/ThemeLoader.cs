using System.Text;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Themes.Tokens;

namespace ResumeExport.Themes;

/// <summary>
/// Finds and reads themes: folders with <c>theme.yaml</c> and, for HTML, <c>style.css</c> and perhaps <c>page.html.hbs</c>; or JSON Resume themes,
/// folders with <c>resume.hbs</c>.
/// </summary>
/// <param name="templatesFolder">The folder that holds the themes known by name, each in a folder of its own.</param>
public sealed class ThemeLoader(string templatesFolder)
{
    /// <summary>The theme that is used when none is asked for.</summary>
    public const string DefaultTheme = "classic";

    private const string TokensFile = "theme.yaml";
    private const string StyleSheetFile = "style.css";
    private const int MaxStyleSheetLength = 1024 * 1024;

    private static readonly string BuiltInFolder = Path.Combine(AppContext.BaseDirectory, "templates");

    /// <summary>Looks for themes in the folder <c>templates</c> beside the program.</summary>
    public ThemeLoader()
        : this(BuiltInFolder)
    {
    }

    /// <summary>Returns true for the folder, as a full path, of a theme that comes with the program.</summary>
    public static bool IsBuiltIn(string folder) => Path.GetFullPath(folder).StartsWith(Path.GetFullPath(BuiltInFolder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

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
    /// <param name="settings">Single tokens to set, such as <c>colors.accent=#1F4E79</c>; none by default.</param>
    /// <returns>The theme, or findings that say why there is none.</returns>
    public ThemeLoadResult Load(string nameOrFolder, params IReadOnlyList<string> settings)
    {
        var diagnostics = new List<Diagnostic>();
        var sources = new ThemeSources();
        var tokens = Collect(nameOrFolder, settings, sources, diagnostics);
        var theme = tokens is null ? null : ThemeReader.Read(NameOf(nameOrFolder), tokens, sources, diagnostics);
        if (diagnostics.Exists(static found => found.Severity == DiagnosticSeverity.Error)) theme = null;
        return new ThemeLoadResult(theme, [.. diagnostics]) { Folders = [.. sources.Folders] };
    }

    /// <summary>Returns all tokens of a theme, those of the themes it extends included, as <c>theme.yaml</c>; null after a finding.</summary>
    /// <param name="nameOrFolder">As for <see cref="Load"/>.</param>
    /// <param name="settings">As for <see cref="Load"/>.</param>
    /// <param name="diagnostics">Receives why there are none.</param>
    public string? Show(string nameOrFolder, IReadOnlyList<string> settings, List<Diagnostic> diagnostics) =>
        Tokens(nameOrFolder, settings, diagnostics) is { } tokens ? TokenFileWriter.Write(tokens) : null;

    /// <summary>Returns the values of all tokens that are one text each, by their paths such as <c>colors.accent</c>; none when the theme cannot be read.</summary>
    /// <param name="nameOrFolder">As for <see cref="Load"/>.</param>
    /// <param name="settings">As for <see cref="Load"/>.</param>
    public IReadOnlyList<KeyValuePair<string, string>> Values(string nameOrFolder, IReadOnlyList<string> settings)
    {
        var values = new List<KeyValuePair<string, string>>();
        if (Tokens(nameOrFolder, settings, []) is { } tokens) AddValues(tokens, "", values);
        return values;
    }

    private static void AddValues(TokenMap tokens, string path, List<KeyValuePair<string, string>> values)
    {
        foreach (var entry in tokens.Entries)
        {
            if (entry.Value is TokenMap inner) AddValues(inner, path + entry.Name.Text + ".", values);
            else if (entry.Value is TokenText text) values.Add(new(path + entry.Name.Text, text.Text));
            else if (entry.Value is TokenList list && list.Items.TrueForAll(static item => item is TokenText))
                values.Add(new(path + entry.Name.Text, $"[{string.Join(", ", list.Items.Cast<TokenText>().Select(static item => item.Text))}]"));
        }
    }

    internal TokenMap? Tokens(string nameOrFolder, IReadOnlyList<string> settings, List<Diagnostic> diagnostics) =>
        Collect(nameOrFolder, settings, new ThemeSources(), diagnostics);

    private TokenMap? Collect(string nameOrFolder, IReadOnlyList<string> settings, ThemeSources sources, List<Diagnostic> diagnostics)
    {
        var tokens = Collect(nameOrFolder, baseFolder: "", namedBy: default, sources, diagnostics);
        if (settings.Count == 0) return tokens;
        foreach (var setting in settings) sources.AddTokens(setting);
        return tokens?.Overlay(TokenSettings.Read(settings, diagnostics));
    }

    private static string NameOf(string nameOrFolder) =>
        Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(nameOrFolder)));

    private TokenMap? Collect(
        string nameOrFolder, string baseFolder, TokenPlace namedBy, ThemeSources sources, List<Diagnostic> diagnostics)
    {
        var folder = FolderOf(nameOrFolder, baseFolder);
        var path = Path.Combine(folder, TokensFile);
        if (!File.Exists(path) && TemplateFolder.IsJsonResume(folder)) return JsonResumeTheme(folder, namedBy, sources, diagnostics);
        if (!File.Exists(path)) return Unknown(nameOrFolder, folder, namedBy, diagnostics);
        if (!sources.Visit(folder)) return Cycle(namedBy, diagnostics);
        if (ReadTokens(path, sources, diagnostics) is not { } own) return null;

        var tokens = own;
        if (own.Find("extends") is TokenText parent)
        {
            var inherited = Collect(parent.Text, folder, parent.Place, sources, diagnostics);
            if (inherited is null) return null;
            tokens = inherited.Overlay(own);
        }

        ReadStyleSheet(folder, sources, diagnostics);
        if (TemplateFolder.Read(folder, TemplateKind.Page, diagnostics) is { } template) sources.AddTemplate(template);
        return tokens;
    }

    // Such a theme has no tokens: only its HTML is its own, the other formats are those of the default theme.
    private TokenMap? JsonResumeTheme(string folder, TokenPlace namedBy, ThemeSources sources, List<Diagnostic> diagnostics)
    {
        sources.Visit(folder);
        var tokens = Collect(DefaultTheme, baseFolder: "", namedBy, sources, diagnostics);
        if (TemplateFolder.Read(folder, TemplateKind.JsonResume, diagnostics) is { } template) sources.AddTemplate(template);
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
        const string Message = "The themes that this one extends never end";
        diagnostics.Add(new Diagnostic(
            DiagnosticCodes.ThemeBaseCycle, DiagnosticSeverity.Error, Message, namedBy.Path, namedBy.Span, "Extend a theme that extends none, such as classic"));
        return null;
    }

    private static TokenMap? ReadTokens(string path, ThemeSources sources, List<Diagnostic> diagnostics)
    {
        if (ReadText(path, TokenFileReader.MaxLength, diagnostics) is not { } text) return null;
        sources.AddTokens(text);
        return TokenFileReader.Read(path, text, diagnostics);
    }

    private static void ReadStyleSheet(string folder, ThemeSources sources, List<Diagnostic> diagnostics)
    {
        var path = Path.Combine(folder, StyleSheetFile);
        if (File.Exists(path) && ReadText(path, MaxStyleSheetLength, diagnostics) is { } text) sources.AddStyleSheet(text);
    }

    private static string? ReadText(string path, int maxLength, List<Diagnostic> diagnostics)
    {
        try
        {
            if (new FileInfo(path).Length <= maxLength) return File.ReadAllText(path, Encoding.UTF8).ReplaceLineEndings("\n");
            diagnostics.Add(NotReadable(path, $"The file is larger than {maxLength / 1024} KiB"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(NotReadable(path, "The file cannot be read: " + e.Message));
        }

        return null;
    }

    private static Diagnostic NotReadable(string path, string message) => new(
        DiagnosticCodes.ThemeNotReadable, DiagnosticSeverity.Error, message, path, Hint: "Copy the file from templates/classic and change its values");
}
