namespace ResumeExport.PortalFakes.Wire;

/// <summary>The check of an e-mail that all portals share; their own rules are not published.</summary>
internal static class Email
{
    public static bool IsValid(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        if (at < 1 || at != text.LastIndexOf('@') || text.Length > 254) return false;
        var domain = text[(at + 1)..];
        return !text.Any(static character => char.IsWhiteSpace(character) || char.IsControl(character) || "<>,;\"()".Contains(character, StringComparison.Ordinal))
            && domain.Contains('.', StringComparison.Ordinal) && domain.Split('.').All(static label => label.Length > 0);
    }

    /// <summary>The form in which two e-mails are the same.</summary>
    public static string Key(string text) => text.Trim().ToLowerInvariant();
}
