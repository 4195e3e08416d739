using System.Security.Cryptography;
using System.Text;

namespace ResumeExport.Themes;

/// <summary>What was read for one theme, the themes it extends included.</summary>
internal sealed class ThemeSources
{
    private readonly List<string> folders = [];
    private readonly StringBuilder texts = new();
    private readonly StringBuilder styleSheets = new();

    /// <summary>The style sheets, that of the asked theme last, so that its rules prevail; empty when there is none.</summary>
    public string StyleSheet => styleSheets.ToString();

    /// <summary>SHA-256 over everything that was read, in lower-case hex.</summary>
    public string Sha256 => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(texts.ToString())));

    /// <summary>The noted folders, as full paths without a slash at the end.</summary>
    public IReadOnlyList<string> Folders => folders;

    /// <summary>Notes a folder; false when it was noted before, so that a theme extends itself.</summary>
    public bool Visit(string folder)
    {
        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        if (folders.Contains(path)) return false;
        folders.Add(path);
        return true;
    }

    /// <summary>Notes the text of a token file.</summary>
    public void AddTokens(string text) => texts.Append(text).Append('\0');

    /// <summary>The template nearest to the asked theme; null when none has one.</summary>
    public ThemeTemplate? Template { get; private set; }

    /// <summary>Notes a template, which takes the place of one noted before.</summary>
    public void AddTemplate(ThemeTemplate template)
    {
        Template = template;
        texts.Append(template.Main.Text).Append('\0').Append(template.StyleSheet).Append('\0');
        foreach (var partial in template.Partials) texts.Append(partial.Name).Append('\0').Append(partial.Text).Append('\0');
    }

    /// <summary>Notes a style sheet, which stands behind those noted before.</summary>
    public void AddStyleSheet(string text)
    {
        styleSheets.Append(text);
        texts.Append(text).Append('\0');
    }
}
