namespace ResumeExport.Writers.JsonResume;

/// <summary>What the schema takes as an address in its <c>url</c> and <c>email</c> fields.</summary>
internal static class UriText
{
    private const string Punctuation = "-._~:/?#[]@!$&'()*+,;=%";

    /// <summary>True for an absolute http or https address of URI characters only (RFC 3986, section 2).</summary>
    public static bool IsWebAddress(string? text)
    {
        if (text is null || HostStart(text) is not (var start and > 0) || start >= text.Length) return false;
        if (!char.IsAsciiLetterOrDigit(text[start])) return false;
        foreach (var character in text)
            if (!char.IsAsciiLetterOrDigit(character) && !Punctuation.Contains(character, StringComparison.Ordinal)) return false;
        return true;
    }

    /// <summary>True for something that has the form of an e-mail address.</summary>
    public static bool IsEmail(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        if (at <= 0 || at != text.LastIndexOf('@') || text.IndexOf('.', at) < at + 2 || text[^1] == '.') return false;
        foreach (var character in text)
            if (!char.IsAsciiLetterOrDigit(character) && !"@.!#$%&'*+/=?^_`{|}~-".Contains(character, StringComparison.Ordinal)) return false;
        return true;
    }

    /// <summary>Returns the host without <c>www.</c>; the text has to be a web address.</summary>
    public static string HostOf(string address)
    {
        var start = HostStart(address);
        var end = address.AsSpan(start).IndexOfAny('/', '?', '#');
        var host = end < 0 ? address[start..] : address.Substring(start, end);
        return host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host;
    }

    /// <summary>Returns the last step of the path, which is the account name on most networks; null when there is none.</summary>
    public static string? LastStepOf(string address)
    {
        var end = address.AsSpan().IndexOfAny('?', '#');
        var path = (end < 0 ? address : address[..end]).AsSpan(HostStart(address)).TrimEnd('/');
        var slash = path.LastIndexOf('/');
        return slash < 0 ? null : path[(slash + 1)..].ToString();
    }

    private static int HostStart(string text)
    {
        if (text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)) return "https://".Length;
        return text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? "http://".Length : 0;
    }
}
