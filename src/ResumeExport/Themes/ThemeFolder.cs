using System.Text;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Themes.Tokens;

namespace ResumeExport.Themes;

/// <summary>Makes the folder of a new theme.</summary>
public static class ThemeFolder
{
    // What most people change first; written as values, the rest as comments.
    private static readonly string[] Usual = ["fonts", "docx-font", "page", "colors"];

    /// <summary>Returns the files of a theme that extends another and looks like it until something is changed; by name, in the order to write them.</summary>
    /// <param name="loader">Where themes come from.</param>
    /// <param name="theme">Name or folder of the theme to extend.</param>
    /// <param name="extended">Its name, or its path from the new folder.</param>
    /// <param name="diagnostics">Receives why there is none.</param>
    /// <returns>The files; null after a finding.</returns>
    public static IReadOnlyList<(string Name, string Text)>? Files(ThemeLoader loader, string theme, string extended, List<Diagnostic> diagnostics)
    {
        if (loader.Tokens(theme, [], diagnostics) is not { } tokens) return null;
        return [("theme.yaml", Tokens(tokens, extended)), (ThemeSchema.FileName, ThemeSchema.Text())];
    }

    private static string Tokens(TokenMap tokens, string extended)
    {
        var yaml = new StringBuilder()
            .Append("# yaml-language-server: $schema=").Append(ThemeSchema.FileName).Append("\n\n")
            .Append("extends: ").Append(extended).Append("\n\n")
            .Append(TokenFileWriter.Write(Only(tokens, Usual.Contains)))
            .Append("\n# Everything else is as in ").Append(extended).Append(". Take the # away from what you change, and from the groups that it stands in.\n");
        foreach (var line in TokenFileWriter.Write(Only(tokens, static name => !Usual.Contains(name) && name is not ("extends" or "about"))).Split('\n')[..^1])
            yaml.Append("# ").Append(line).Append('\n');
        return yaml.ToString();
    }

    private static TokenMap Only(TokenMap tokens, Func<string, bool> isWanted)
    {
        var some = new TokenMap(tokens.Place);
        some.Entries.AddRange(tokens.Entries.Where(entry => isWanted(entry.Name.Text)));
        return some;
    }
}
