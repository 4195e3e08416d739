using System.IO.Compression;

namespace ResumeExport.Submit.Guards;

/// <summary>Types of files: media type by extension, and whether the content is what the extension says.</summary>
internal static class FileType
{
    private static readonly Dictionary<string, string> MediaTypes = new(StringComparer.Ordinal)
    {
        ["pdf"] = "application/pdf",
        ["docx"] = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ["doc"] = "application/msword",
        ["rtf"] = "application/rtf",
        ["txt"] = "text/plain",
        ["html"] = "text/html",
        ["odt"] = "application/vnd.oasis.opendocument.text",
        ["jpg"] = "image/jpeg",
        ["jpeg"] = "image/jpeg",
        ["png"] = "image/png",
        ["gif"] = "image/gif",
    };

    /// <summary>The extension in lower case, without dot.</summary>
    public static string ExtensionOf(string name) => Path.GetExtension(name).TrimStart('.').ToLowerInvariant();

    public static string MediaTypeOf(string name) => MediaTypes.GetValueOrDefault(ExtensionOf(name), "application/octet-stream");

    /// <summary>Whether the first bytes, or the parts of a zip archive, are those of the extension.</summary>
    public static bool IsWhatItSays(string name, ReadOnlyMemory<byte> bytes) => ExtensionOf(name) switch
    {
        "pdf" => bytes.Span.StartsWith("%PDF-"u8),
        "docx" => HasEntry(bytes, "word/document.xml"),
        "odt" => HasEntry(bytes, "content.xml"),
        "doc" => bytes.Span.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]),
        "rtf" => bytes.Span.StartsWith("{\\rtf"u8),
        "jpg" or "jpeg" => bytes.Span.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8]),
        "png" => bytes.Span.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G']),
        "gif" => bytes.Span.StartsWith("GIF8"u8),
        "txt" or "html" => !bytes.Span.Contains((byte)0),
        _ => false,
    };

    private static bool HasEntry(ReadOnlyMemory<byte> bytes, string entry)
    {
        if (!bytes.Span.StartsWith("PK\x03\x04"u8)) return false;
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes.ToArray()));
            return zip.GetEntry(entry) is not null;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
