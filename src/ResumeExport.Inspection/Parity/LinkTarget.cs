using System.Globalization;
using System.Text;

namespace ResumeExport.Inspection.Parity;

/// <summary>
/// Link targets in the form they are compared in. PDF can only hold ASCII there and DOCX readers expect it, so whatever a
/// URI may not hold as such (RFC 3986, section 2) is percent-encoded UTF-8 on both sides.
/// </summary>
internal static class LinkTarget
{
    /// <summary>Returns <paramref name="target"/> with everything outside the URI characters percent-encoded.</summary>
    public static string Normalize(string target)
    {
        var trimmed = target.Trim();
        return NeedsEncoding(trimmed) ? Encode(trimmed) : trimmed;
    }

    private static bool NeedsEncoding(string target)
    {
        foreach (var character in target)
            if (!IsUriCharacter(character) || character == '%') return true;
        return false;
    }

    private static string Encode(string target)
    {
        var result = new StringBuilder(target.Length + 16);
        foreach (var unit in Encoding.UTF8.GetBytes(target))
        {
            if (unit < 0x80 && IsUriCharacter((char)unit)) result.Append((char)unit);
            else result.Append('%').Append(unit.ToString("X2", CultureInfo.InvariantCulture));
        }

        UpperCaseEscapes(result);
        return result.ToString();
    }

    // RFC 3986, section 6.2.2.1: %3a and %3A are the same.
    private static void UpperCaseEscapes(StringBuilder text)
    {
        for (var i = 0; i + 2 < text.Length; i++)
        {
            if (text[i] != '%' || !char.IsAsciiHexDigit(text[i + 1]) || !char.IsAsciiHexDigit(text[i + 2])) continue;
            text[i + 1] = char.ToUpperInvariant(text[i + 1]);
            text[i + 2] = char.ToUpperInvariant(text[i + 2]);
        }
    }

    private static bool IsUriCharacter(char character) =>
        char.IsAsciiLetterOrDigit(character) || "-._~:/?#[]@!$&'()*+,;=%".Contains(character, StringComparison.Ordinal);
}
