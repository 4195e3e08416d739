using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace ResumeExport.PortalFakes.Wire;

/// <summary>Base64 of RFC 4648, section 4: padded, without line ends, not the URL alphabet.</summary>
internal static class StrictBase64
{
    public static byte[]? Read(string text)
    {
        if (text.Length % 4 != 0 || text.Any(static character => char.IsWhiteSpace(character) || !char.IsAscii(character))) return null;
        var bytes = new byte[Base64.GetMaxDecodedFromUtf8Length(text.Length)];
        var status = Base64.DecodeFromUtf8(Encoding.ASCII.GetBytes(text), bytes, out _, out var written);
        return status == OperationStatus.Done ? bytes[..written] : null;
    }
}
