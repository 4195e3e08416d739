using ResumeExport.Model.Diagnostics;
using ResumeExport.Submit.Contract;

namespace ResumeExport.Submit.Guards;

/// <summary>Makes the address of a job of what the user gave, and refuses what could lead elsewhere.</summary>
internal static class AddressGuard
{
    private const int Longest = 100;

    /// <summary>Returns the address; null after reporting what is wrong.</summary>
    public static JobAddress? Make(IPortal portal, string board, string job, string? baseUrl, List<Diagnostic> findings)
    {
        if (BoardProblem(portal, board) is { } wrongBoard) findings.Add(wrongBoard);
        if (JobProblem(job) is { } wrongJob) findings.Add(wrongJob);
        var url = (baseUrl ?? portal.Traits.BaseUrl.Replace("{board}", board, StringComparison.Ordinal)).TrimEnd('/');
        if (findings.Count == 0 && Problem(url) is { } problem) findings.Add(Wrong($"--base-url {problem}", "write https://host, or http://127.0.0.1:port for a server on this machine"));
        return findings.Count == 0 ? new JobAddress(portal.Name, url, board, job) : null;
    }

    /// <summary>What is wrong with a board; null for nothing.</summary>
    public static Diagnostic? BoardProblem(IPortal portal, string board)
    {
        var isHost = portal.Traits.BaseUrl.Contains("{board}", StringComparison.Ordinal);
        return IsName(board, isHost ? "-" : "-_.") ? null : Wrong($"'{board}' is no board of {portal.Name}", "take it from the address of the job: letters, digits and - only");
    }

    /// <summary>What is wrong with the id of a job; null for nothing.</summary>
    public static Diagnostic? JobProblem(string job) => IsName(job, "-_.") ? null : Wrong($"'{job}' is no id of a job", "take it from the address of the job");

    /// <summary>Whether an address leads to this machine.</summary>
    public static bool IsLoopback(string url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.IsLoopback;

    private static string? Problem(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme is not ("https" or "http")) return "is no address of a server";
        if (uri.UserInfo.Length > 0 || uri.Query.Length > 0 || uri.Fragment.Length > 0) return "must have no name, password, query or fragment";
        return uri.Scheme == "http" && !uri.IsLoopback ? "must begin with https:// unless it leads to this machine" : null;
    }

    private static bool IsName(string text, string marks) =>
        text.Length is > 0 and <= Longest && char.IsAsciiLetterOrDigit(text[0]) && text.All(character => char.IsAsciiLetterOrDigit(character) || marks.Contains(character, StringComparison.Ordinal));

    private static Diagnostic Wrong(string message, string hint) => new(DiagnosticCodes.PortalAddressWrong, DiagnosticSeverity.Error, message, Hint: hint);
}
