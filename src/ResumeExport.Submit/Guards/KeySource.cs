using System.Globalization;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Submit.Contract;
using ResumeExport.Submit.Wire;

namespace ResumeExport.Submit.Guards;

/// <summary>Gets the key of a portal: from a file that only its owner can read, else from the environment.</summary>
internal static class KeySource
{
    private const int Longest = 4096;
    private const UnixFileMode Others = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;

    /// <summary>The variable of a portal.</summary>
    public static string VariableOf(string portal) => $"RESUME_EXPORT_{portal.ToUpperInvariant()}_KEY";

    /// <summary>The variable with the number of the company, where a portal asks for one.</summary>
    public static string CompanyVariableOf(string portal) => $"RESUME_EXPORT_{portal.ToUpperInvariant()}_COMPANY";

    /// <summary>The variable with another version of the API than the adapter was written for.</summary>
    public static string VersionVariableOf(string portal) => $"RESUME_EXPORT_{portal.ToUpperInvariant()}_API_VERSION";

    /// <summary>Returns the version of the API that the user asks for; null for the one of the adapter, or after reporting that it is none.</summary>
    public static string? ApiVersion(IPortal portal, List<Diagnostic> findings)
    {
        var variable = VersionVariableOf(portal.Name);
        if (portal.Traits.ApiVersion is null || Environment.GetEnvironmentVariable(variable) is not { Length: > 0 } version) return null;
        if (DateOnly.TryParseExact(version, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)) return version;
        findings.Add(new Diagnostic(DiagnosticCodes.PortalAddressWrong, DiagnosticSeverity.Error, $"{variable} is no version of the API", Hint: $"write a day as YYYYMMDD, or leave it out for {portal.Traits.ApiVersion}"));
        return null;
    }

    /// <summary>Returns the key; null when there is none, or after reporting that it cannot be used.</summary>
    public static Secret? Find(string portal, string? keyFile, List<Diagnostic> findings)
    {
        var text = keyFile is null ? Environment.GetEnvironmentVariable(VariableOf(portal)) : Read(keyFile, findings);
        if (string.IsNullOrEmpty(text)) return null;
        if (text.Length <= Longest && text.All(static character => character is > ' ' and <= '~')) return new Secret(text);
        findings.Add(new Diagnostic(DiagnosticCodes.KeyMissing, DiagnosticSeverity.Error, "the key has blanks or other characters that no key has", keyFile, Hint: "it is one word of ASCII on one line"));
        return null;
    }

    private static string? Read(string path, List<Diagnostic> findings)
    {
        try
        {
            // The mode is that of the opened file, which nobody can exchange any more.
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(file.SafeFileHandle) & Others) != 0)
            {
                findings.Add(new Diagnostic(DiagnosticCodes.KeyFileOpen, DiagnosticSeverity.Error, "group or others may use the file with the key", path, Hint: $"chmod 600 {path}"));
                return null;
            }

            using var reader = new StreamReader(file);
            var buffer = new char[Longest + 2];
            return new string(buffer, 0, reader.ReadBlock(buffer)).Trim();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            findings.Add(new Diagnostic(DiagnosticCodes.KeyMissing, DiagnosticSeverity.Error, "the file with the key cannot be read: " + e.Message, path, Hint: "check the path and its rights"));
            return null;
        }
    }
}
