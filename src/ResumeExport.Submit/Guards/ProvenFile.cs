using System.Text.Json;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Submit.Wire;

namespace ResumeExport.Submit.Guards;

/// <summary>A résumé file whose manifest says that it was proven, and which has not changed since.</summary>
/// <param name="File">The file.</param>
/// <param name="PersonName">The name in the manifest.</param>
internal sealed record ProvenFile(AttachedFile File, string PersonName)
{
    private const long LargestManifest = 1_000_000;

    /// <summary>Reads a file and its manifest; null after reporting why it must not be sent.</summary>
    public static ProvenFile? Open(string path, List<Diagnostic> findings)
    {
        if (FileGuard.Read(path, DiagnosticCodes.FileNotProven, findings) is not { } file) return null;
        string[] candidates = [Path.ChangeExtension(path, ".manifest.json"), Path.Join(Path.GetDirectoryName(Path.GetFullPath(path)), "manifest.json")];
        var name = "";
        var problem = Array.Find(candidates, System.IO.File.Exists) is { } manifest ? Judge(manifest, file, out name) : "there is no manifest.json beside it that says it was proven";
        if (problem is null) return new ProvenFile(file, name);
        findings.Add(new Diagnostic(DiagnosticCodes.FileNotProven, DiagnosticSeverity.Error, problem, path, Hint: "build it anew with `resume-export build`, or name the source here"));
        return null;
    }

    private static string? Judge(string manifest, AttachedFile file, out string name)
    {
        name = "";
        try
        {
            if (new FileInfo(manifest).Length > LargestManifest) return "its manifest is too large to be one";
            using var json = JsonDocument.Parse(System.IO.File.ReadAllBytes(manifest));
            name = json.RootElement.Member("model")?.Text("name") ?? "";
            var output = json.RootElement.List("outputs").FirstOrDefault(output => output.Text("file") == file.Name);
            if (output.ValueKind != JsonValueKind.Object) return "its manifest does not name it";
            if (output.Text("format") != FileType.ExtensionOf(file.Name)) return "its manifest says that it has another format";
            if (!output.IsTrue("published") || output.Member("parity")?.IsTrue("holds") != true) return "its manifest says that it does not say the same as its source";
            return output.Text("sha256") == file.Sha256 ? null : "it was changed since it was proven: its SHA-256 is not the one in the manifest";
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException)
        {
            return "its manifest cannot be read: " + e.Message;
        }
    }
}
