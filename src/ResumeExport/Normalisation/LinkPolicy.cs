namespace ResumeExport.Normalisation;

/// <summary>Which links may pass from a source into outputs.</summary>
public static class LinkPolicy
{
    private static readonly string[] Schemes = ["https://", "http://", "mailto:", "tel:"];
    private static readonly string[] Programs = ["javascript:", "vbscript:", "data:"];

    /// <summary>
    /// Returns <paramref name="target"/> without the blanks around it when it is an absolute http, https, mailto or tel
    /// address with something behind the scheme and no blank or control character inside; else null.
    /// </summary>
    public static string? Accept(string? target)
    {
        if (target is null) return null;
        var text = target.Trim();
        foreach (var c in text)
            if (char.IsWhiteSpace(c) || char.IsControl(c)) return null;
        foreach (var scheme in Schemes)
            if (text.Length > scheme.Length && text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)) return text;
        return null;
    }

    /// <summary>
    /// True when a browser would run <paramref name="target"/> if it were a link. Blanks and control characters in front of the scheme and in it do not
    /// count, as in the URL Standard.
    /// </summary>
    public static bool IsProgram(string target)
    {
        var text = new string([.. target.Where(static c => !char.IsWhiteSpace(c) && !char.IsControl(c)).Take(16)]);
        return Array.Exists(Programs, scheme => text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));
    }
}
