namespace ResumeExport.Normalisation;

/// <summary>Tags of languages (BCP 47).</summary>
public static class LanguageTag
{
    /// <summary>Returns <paramref name="text"/> as a tag, <c>de</c> or <c>pt-BR</c>, also for <c>pt_BR</c> and <c>de_DE.UTF-8</c>; null when it is none.</summary>
    public static string? Accept(string text)
    {
        var tag = text.Trim().Replace('_', '-');
        var dot = tag.IndexOf('.', StringComparison.Ordinal);
        if (dot > 0) tag = tag[..dot];
        var parts = tag.Split('-');
        if (parts[0].Length is < 2 or > 3 || !IsLetters(parts[0])) return null;
        for (var i = 1; i < parts.Length; i++)
            if (parts[i].Length is 0 or > 8 || !IsAlphanumeric(parts[i])) return null;
        return tag;
    }

    private static bool IsLetters(string text) => text.All(char.IsAsciiLetter);

    private static bool IsAlphanumeric(string text) => text.All(char.IsAsciiLetterOrDigit);
}
