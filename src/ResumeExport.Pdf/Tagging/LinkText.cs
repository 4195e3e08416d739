using System.Text;

namespace ResumeExport.Pdf.Tagging;

/// <summary>Addresses as URI actions need them: 7-bit ASCII (ISO 32000-1, 12.6.4.7).</summary>
internal static class LinkText
{
    /// <summary>Percent-encodes control characters, spaces and everything outside ASCII as UTF-8; the rest stays as typed.</summary>
    public static string ToAscii(string address)
    {
        if (!NeedsEncoding(address))
            return address;
        var encoded = new StringBuilder(address.Length * 2);
        foreach (var value in Encoding.UTF8.GetBytes(address))
        {
            if (IsPlain((char)value))
                encoded.Append((char)value);
            else
                encoded.Append('%').Append("0123456789ABCDEF"[value >> 4]).Append("0123456789ABCDEF"[value & 0xF]);
        }

        return encoded.ToString();
    }

    private static bool NeedsEncoding(string address)
    {
        foreach (var unit in address)
        {
            if (!IsPlain(unit))
                return true;
        }

        return false;
    }

    private static bool IsPlain(char unit) => unit is > ' ' and <= '~';
}
