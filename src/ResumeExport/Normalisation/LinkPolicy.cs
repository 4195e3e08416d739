namespace ResumeExport.Normalisation;

/// <summary>Which links may pass from a source into outputs.</summary>
public static class LinkPolicy
{
    private static readonly string[] Schemes = ["https://", "http://", "mailto:", "tel:"];

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
}
