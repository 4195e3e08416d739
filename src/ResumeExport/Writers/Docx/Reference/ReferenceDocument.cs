using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Writers.Docx.Reference;

/// <summary>
/// A Word document that supplies styles, page, theme, fonts and settings for the DOCX output. Its text, headers, pictures, macros and links
/// are never taken.
/// </summary>
public sealed class ReferenceDocument
{
    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private ReferenceDocument(string path, string? sha256, ReferenceContent? content, ImmutableArray<Diagnostic> findings)
    {
        Path = path;
        Sha256 = sha256;
        Content = content;
        Findings = findings;
    }

    /// <summary>Where it was read from.</summary>
    public string Path { get; }

    /// <summary>SHA-256 of the file in lower-case hex; null when it could not be read.</summary>
    public string? Sha256 { get; }

    /// <summary>An error when it cannot be used, or warnings about what is not taken.</summary>
    public ImmutableArray<Diagnostic> Findings { get; }

    /// <summary>What it supplies; null when it cannot be used.</summary>
    internal ReferenceContent? Content { get; }

    /// <summary>Reads a document of at most 32 MB. Never throws for what is in the file: that becomes a finding.</summary>
    /// <param name="path">A <c>.docx</c> or <c>.dotx</c>, relative to the current folder.</param>
    public static ReferenceDocument Load(string path)
    {
        var faults = new ReferenceFaults(path);
        if (Bytes(path, faults) is not { } file) return new ReferenceDocument(path, null, null, [.. faults.Findings]);
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(file));
        var content = Read(file, path, faults, out var warnings);
        return new ReferenceDocument(path, sha256, faults.Any ? null : content, faults.Any ? [.. faults.Findings] : warnings);
    }

    private static byte[]? Bytes(string path, ReferenceFaults faults)
    {
        try
        {
            if (Directory.Exists(path)) faults.NotReadable("it is a folder");
            else if (!File.Exists(path)) faults.NotReadable("there is no such file");
            else if (new FileInfo(path).Length > ReferenceLimits.FileBytes) faults.TooLarge($"it has more than {ReferenceLimits.FileBytes >> 20} MB");
            return faults.Any ? null : File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            faults.NotReadable(e.Message);
            return null;
        }
    }

    private static ReferenceContent? Read(byte[] file, string path, ReferenceFaults faults, out ImmutableArray<Diagnostic> warnings)
    {
        warnings = [];
        if (file.AsSpan().StartsWith(CompoundFile))
        {
            // The name of the stream that holds the document then, in UTF-16.
            if (file.AsSpan().IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0) faults.Encrypted();
            else faults.OldFormat();
            return null;
        }

        using var package = ReferencePackage.Open(file, faults);
        if (package is null) return null;
        var page = Page(package);
        if (page is { IsUnusable: true }) warnings = [ReferenceFindings.Page(path)];
        return new ReferenceContent(
            new ReferenceStyles(package.Related("styles")), ReferenceTheme.Of(package.Related("theme")), page?.Page, Root(package.Related("settings")), Root(package.Related("fontTable")));
    }

    private static XElement? Root(XDocument? part) => part?.Root is { } root && root.Name.Namespace == Word.Main ? root : null;

    private static ReferencePage? Page(ReferencePackage package)
    {
        ReferencePage? page = null;
        package.Guard(package.MainPart, () =>
        {
            using var reader = package.OpenMain();
            if (reader is not null) page = ReferencePage.Read(reader);
        });
        return page;
    }
}
