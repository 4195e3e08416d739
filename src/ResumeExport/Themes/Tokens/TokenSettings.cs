using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Themes.Tokens;

/// <summary>Reads single tokens given as <c>colors.accent=#1F4E79</c>, on the command line for example.</summary>
internal static class TokenSettings
{
    private const int MaxLength = 1000;
    private const int MaxDepth = 6;

    /// <summary>Returns <paramref name="settings"/> as one tree; a later one of the same name wins. A setting that is none is reported and left out.</summary>
    public static TokenMap Read(IEnumerable<string> settings, List<Diagnostic> diagnostics)
    {
        var all = new TokenMap(default);
        foreach (var setting in settings)
            if (Read(setting, diagnostics) is { } one) all = all.Overlay(one);
        return all;
    }

    private static TokenMap? Read(string setting, List<Diagnostic> diagnostics)
    {
        var place = new TokenPlace("--set " + setting, SourceSpan.None);
        var equals = setting.IndexOf('=', StringComparison.Ordinal);
        var names = equals > 0 && setting.Length <= MaxLength ? setting[..equals].Trim().Split('.') : [];
        if (names.Length is 0 or > MaxDepth || names.Contains(""))
        {
            diagnostics.Add(new Diagnostic(
                DiagnosticCodes.ThemeSettingWrong, DiagnosticSeverity.Error, "This is no setting of a token", place.Path, Hint: "Write NAME=VALUE, such as colors.accent=#1F4E79"));
            return null;
        }

        return Value(setting[(equals + 1)..].Trim(), place, diagnostics) is { } value ? Nest(names, value, place) : null;
    }

    // Lists and groups are written as in theme.yaml; anything else is the text itself, also where YAML would see a comment (#1F4E79).
    private static TokenNode? Value(string text, TokenPlace place, List<Diagnostic> diagnostics) => text is ['[' or '{', ..]
        ? TokenFileReader.Read(place.Path, "value: " + text, diagnostics)?.Find("value")
        : new TokenText(text, place);

    private static TokenMap Nest(string[] names, TokenNode value, TokenPlace place)
    {
        for (var i = names.Length - 1; i >= 0; i--)
        {
            var group = new TokenMap(place);
            group.Entries.Add(new TokenEntry(new TokenText(names[i], place), value));
            value = group;
        }

        return (TokenMap)value;
    }
}
