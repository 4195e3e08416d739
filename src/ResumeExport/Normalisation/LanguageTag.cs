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

    /// <summary>Returns the language of <paramref name="tag"/> alone, in lower case: <c>pt</c> of <c>pt-BR</c>.</summary>
    public static string Primary(string tag) => tag.Split('-')[0].ToLowerInvariant();

    /// <summary>True when text in the language of <paramref name="tag"/> runs from right to left; a script in the tag decides: <c>az-Arab</c> does, <c>ar-Latn</c> does not.</summary>
    public static bool IsRightToLeft(string tag) => Script(tag) is { } script
        ? script is "arab" or "aran" or "hebr" or "syrc" or "thaa" or "nkoo" or "adlm" or "rohg"
        : Primary(tag) is "ar" or "arc" or "ckb" or "dv" or "fa" or "he" or "iw" or "nqo" or "ps" or "sd" or "syr" or "ug" or "ur" or "yi" or "ji";

    /// <summary>Returns the script of <paramref name="tag"/> in lower case, <c>hant</c> of <c>zh-Hant-TW</c>; null when it names none.</summary>
    public static string? Script(string tag)
    {
        var parts = tag.Split('-');
        for (var i = 1; i < parts.Length && parts[i].Length > 1; i++)
            if (parts[i].Length == 4 && IsLetters(parts[i])) return parts[i].ToLowerInvariant();
        return null;
    }

    /// <summary>Returns the region of <paramref name="tag"/> in upper case, <c>AT</c> of <c>de-AT</c>; null when it names none.</summary>
    public static string? Region(string tag)
    {
        var parts = tag.Split('-');
        for (var i = 1; i < parts.Length && parts[i].Length > 1; i++)
            if ((parts[i].Length == 2 && IsLetters(parts[i])) || (parts[i].Length == 3 && parts[i].All(char.IsAsciiDigit))) return parts[i].ToUpperInvariant();
        return null;
    }

    private static bool IsLetters(string text) => text.All(char.IsAsciiLetter);

    private static bool IsAlphanumeric(string text) => text.All(char.IsAsciiLetterOrDigit);
}
