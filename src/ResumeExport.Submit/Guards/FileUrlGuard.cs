using ResumeExport.Model.Diagnostics;
using ResumeExport.Submit.Contract;

namespace ResumeExport.Submit.Guards;

/// <summary>Checks the address that a portal fetches the file from.</summary>
internal static class FileUrlGuard
{
    private const int Longest = 2000;

    /// <summary>What is wrong with it; null for nothing.</summary>
    /// <param name="url">The address; null when none is given.</param>
    /// <param name="portal">The portal.</param>
    public static Diagnostic? Check(string? url, IPortal portal)
    {
        if (!portal.Traits.NeedsFileUrl) return url is null ? null : Wrong($"{portal.Name} takes the file itself, not an address of it", "leave --file-url out");
        if (string.IsNullOrEmpty(url)) return Wrong($"{portal.Name} takes no file: it fetches the file from an address", "put the very file that was built where anybody with the address can fetch it, and give the address with --file-url https://...");
        return Problem(url) is { } problem ? Wrong($"--file-url {problem}", "give the address of the file itself, https://host/name") : null;
    }

    private static string? Problem(string url)
    {
        if (url.Length > Longest) return "is longer than any address of a file";
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme is not ("https" or "http") || !url.All(static character => character is > ' ' and <= '~')) return "is no address of a file";
        if (uri.UserInfo.Length > 0 || uri.Fragment.Length > 0) return "must have no name, password or fragment";
        return uri.Scheme == "http" && !uri.IsLoopback ? "must begin with https:// unless it leads to this machine" : null;
    }

    private static Diagnostic Wrong(string message, string hint) => new(DiagnosticCodes.FileUrlWrong, DiagnosticSeverity.Error, message, Hint: hint);
}
