using ResumeExport.Model.Diagnostics;
using ResumeExport.Submit.Contract;
using ResumeExport.Submit.Wire;

namespace ResumeExport.Submit.Guards;

/// <summary>Reads files to send, and holds them against the limits of a portal.</summary>
internal static class FileGuard
{
    // Beyond what any portal takes; more is not read.
    private const long Largest = 32_000_000;
    private const int LongestName = 100;

    /// <summary>Reads a file; null after reporting why not.</summary>
    public static AttachedFile? Read(string path, string code, List<Diagnostic> findings)
    {
        try
        {
            var length = new FileInfo(path).Length;
            if (length <= Largest) return new AttachedFile(Path.GetFileName(path), FileType.MediaTypeOf(path), File.ReadAllBytes(path));
            findings.Add(new Diagnostic(DiagnosticCodes.FileNotAccepted, DiagnosticSeverity.Error, $"the file has {length} bytes, more than any portal takes", path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            findings.Add(new Diagnostic(code, DiagnosticSeverity.Error, "the file cannot be read: " + e.Message, path, Hint: "check the path and its rights"));
        }

        return null;
    }

    /// <summary>What a portal would refuse a file for; null for nothing.</summary>
    public static Diagnostic? Check(AttachedFile file, string portal, PortalTraits traits)
    {
        var extension = FileType.ExtensionOf(file.Name);
        if (!traits.FileTypes.Contains(extension)) return Refuse(file, $"{portal} takes {string.Join(", ", traits.FileTypes)}, not '{extension}'", "choose another with -f");
        if (file.Bytes.IsEmpty) return Refuse(file, "the file is empty", "build it anew");
        if (file.Bytes.Length > traits.MaximumFileBytes) return Refuse(file, $"the file has {file.Bytes.Length} bytes; {portal} takes {traits.MaximumFileBytes}", "make it smaller, for instance without embedded fonts");
        if (file.Name.Length > LongestName || !file.Name.All(static character => char.IsAsciiLetterOrDigit(character) || character is '_' or '-' or '.')) return Refuse(file, "the file's name has other characters than letters and digits of ASCII, _, - and ., or more than 100", "rename it");
        return FileType.IsWhatItSays(file.Name, file.Bytes) ? null : Refuse(file, $"the content is not that of a file of type '{extension}'", "build it anew");
    }

    private static Diagnostic Refuse(AttachedFile file, string message, string hint) => new(DiagnosticCodes.FileNotAccepted, DiagnosticSeverity.Error, message, file.Name, Hint: hint);
}
