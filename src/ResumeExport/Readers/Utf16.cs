using System.Text;

namespace ResumeExport.Readers;

/// <summary>Decodes UTF-16, which some editors save; its byte order mark tells it apart.</summary>
internal static class Utf16
{
    /// <summary>Returns the text; null when the bytes have no byte order mark of UTF-16 or are cut off in the middle of a character.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length % 2 != 0) return null;
        if (bytes is [0xFF, 0xFE, .. var little]) return Encoding.Unicode.GetString(little);
        return bytes is [0xFE, 0xFF, .. var big] ? Encoding.BigEndianUnicode.GetString(big) : null;
    }
}
