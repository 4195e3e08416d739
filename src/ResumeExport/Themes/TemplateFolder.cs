using System.Collections.Immutable;
using System.Text;
using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Themes;

/// <summary>Finds and reads the template of a theme folder: <c>page.html.hbs</c> or <c>resume.hbs</c>, and the partials beside it.</summary>
internal static class TemplateFolder
{
    /// <summary>The page template of a theme.</summary>
    public const string PageFile = "page.html.hbs";

    /// <summary>What makes a folder a JSON Resume theme.</summary>
    public const string JsonResumeFile = "resume.hbs";

    private const string Extension = ".hbs";
    private const string PartialsFolder = "partials";
    private const string StyleSheetFile = "style.css";
    private const int MaxLength = 256 * 1024;
    private const int MaxStyleSheetLength = 1024 * 1024;
    private const int MaxFiles = 100;

    /// <summary>True when <paramref name="folder"/> is a JSON Resume theme and no theme of this program.</summary>
    public static bool IsJsonResume(string folder) => File.Exists(Path.Combine(folder, JsonResumeFile));

    /// <summary>Reads the template of <paramref name="folder"/>; null when it has none, or after a finding.</summary>
    public static ThemeTemplate? Read(string folder, TemplateKind kind, List<Diagnostic> diagnostics)
    {
        var mainName = kind == TemplateKind.Page ? PageFile : JsonResumeFile;
        var main = Path.Combine(folder, mainName);
        if (!File.Exists(main)) return null;
        try
        {
            if (Load(main, mainName[..^Extension.Length], diagnostics) is not { } mainFile) return null;
            var styleSheet = Path.Combine(folder, StyleSheetFile);
            var css = File.Exists(styleSheet) ? Text(styleSheet, MaxStyleSheetLength, diagnostics) ?? "" : "";
            return new ThemeTemplate(kind, mainFile, Partials(folder, main, diagnostics), css);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(NotReadable(main, "The template cannot be read: " + e.Message));
            return null;
        }
    }

    private static ImmutableArray<TemplateFile> Partials(string folder, string main, List<Diagnostic> diagnostics)
    {
        var files = new SortedDictionary<string, TemplateFile>(StringComparer.Ordinal);
        foreach (var place in (string[])[folder, Path.Combine(folder, PartialsFolder)])
        {
            if (!Directory.Exists(place)) continue;
            foreach (var path in Directory.EnumerateFiles(place, "*" + Extension).Order(StringComparer.Ordinal))
            {
                var name = Path.GetFileNameWithoutExtension(path);
                if (path == main || files.ContainsKey(name)) continue;
                if (files.Count == MaxFiles) return Refuse(path, diagnostics);
                if (Load(path, name, diagnostics) is { } file) files.Add(name, file);
            }
        }

        return [.. files.Values];
    }

    private static ImmutableArray<TemplateFile> Refuse(string path, List<Diagnostic> diagnostics)
    {
        diagnostics.Add(NotReadable(path, $"The template has more than {MaxFiles} partials"));
        return [];
    }

    private static TemplateFile? Load(string path, string name, List<Diagnostic> diagnostics) =>
        Text(path, MaxLength, diagnostics) is { } text ? new TemplateFile(name, path, text) : null;

    private static string? Text(string path, int maxLength, List<Diagnostic> diagnostics)
    {
        if (new FileInfo(path).Length <= maxLength) return File.ReadAllText(path, Encoding.UTF8).ReplaceLineEndings("\n");
        diagnostics.Add(NotReadable(path, $"The file is larger than {maxLength / 1024} KiB"));
        return null;
    }

    private static Diagnostic NotReadable(string path, string message) => new(
        DiagnosticCodes.ThemeNotReadable, DiagnosticSeverity.Error, message, path, Hint: "A template needs one main file and a few partials");
}
