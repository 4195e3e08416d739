using System.IO.Compression;
using System.Text;

namespace ResumeExport.PortalFakes.Wire;

/// <summary>The types of files that portals name, told by extension, media type and first bytes.</summary>
internal static class FileKind
{
    private static readonly Dictionary<string, string[]> MediaTypes = new(StringComparer.Ordinal)
    {
        ["pdf"] = ["application/pdf"],
        ["docx"] = ["application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
        ["doc"] = ["application/msword"],
        ["rtf"] = ["application/rtf", "text/rtf"],
        ["txt"] = ["text/plain"],
        ["html"] = ["text/html"],
        ["odt"] = ["application/vnd.oasis.opendocument.text"],
        ["jpg"] = ["image/jpeg"],
        ["jpeg"] = ["image/jpeg"],
        ["png"] = ["image/png"],
        ["gif"] = ["image/gif"],
        ["tif"] = ["image/tiff"],
        ["tiff"] = ["image/tiff"],
        ["bmp"] = ["image/bmp"],
    };

    /// <summary>The media type that an extension stands for, where a portal is told none.</summary>
    public static string MediaTypeOf(string fileName) => MediaTypes.TryGetValue(ExtensionOf(fileName), out var types) ? types[0] : "application/octet-stream";

    public static string ExtensionOf(string fileName) => Path.GetExtension(fileName).TrimStart('.').ToLowerInvariant();

    /// <summary>What is wrong with a file, or null. A portal that looks at less would take more; which do is not documented.</summary>
    /// <param name="file">The file.</param>
    /// <param name="extensions">The types that the portal takes.</param>
    /// <param name="maximum">The most bytes, or null where the portal states no limit.</param>
    public static string? Problem(SentFile file, string[] extensions, int? maximum)
    {
        var extension = ExtensionOf(file.FileName);
        if (!extensions.Contains(extension)) return $"The file type '{extension}' is not among {string.Join(", ", extensions)}.";
        if (file.Length == 0) return "The file is empty.";
        if (file.Length > maximum) return $"The file has {file.Length} bytes; at most {maximum} are allowed.";
        if (MediaTypes.TryGetValue(extension, out var types) && !types.Contains(file.MediaType)) return $"The media type '{file.MediaType}' does not fit the extension '{extension}'.";
        return HasContentOf(extension, file.Content) ? null : $"The content is not that of a file of type '{extension}'.";
    }

    private static bool HasContentOf(string extension, ReadOnlyMemory<byte> content) => extension switch
    {
        "pdf" => content.Span.StartsWith("%PDF-"u8),
        "rtf" => content.Span.StartsWith("{\\rtf"u8),
        "doc" => content.Span.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]),
        "docx" => HasEntry(content, "word/document.xml"),
        "odt" => HasEntry(content, "content.xml"),
        "txt" or "html" => IsText(content),
        "jpg" or "jpeg" => content.Span.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8]),
        "png" => content.Span.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G']),
        "gif" => content.Span.StartsWith("GIF8"u8),
        "bmp" => content.Span.StartsWith("BM"u8),
        _ => true,
    };

    private static bool HasEntry(ReadOnlyMemory<byte> content, string entry)
    {
        if (!content.Span.StartsWith("PK\x03\x04"u8)) return false;
        try
        {
            using var zip = new ZipArchive(new MemoryStream(content.ToArray()));
            return zip.GetEntry(entry) is not null;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private static bool IsText(ReadOnlyMemory<byte> content)
    {
        try
        {
            return !new UTF8Encoding(false, true).GetString(content.Span).Contains('\0', StringComparison.Ordinal);
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
