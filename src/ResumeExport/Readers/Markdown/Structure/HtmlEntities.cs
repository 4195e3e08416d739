using Markdig.Helpers;

namespace ResumeExport.Readers.Markdown.Structure;

/// <summary>Decodes character references as Markdown does, so that a text reads alike inside and outside of HTML.</summary>
internal static class HtmlEntities
{
    private const int LongestEntity = 34;

    /// <summary>The text of the reference that begins at <paramref name="at"/> and its length in the source; null when there is none.</summary>
    public static (string Text, int Length)? Read(ReadOnlySpan<char> text, int at)
    {
        var rest = text.Slice(at, Math.Min(LongestEntity, text.Length - at));
        var end = rest.IndexOf(';');
        if (end < 2) return null;
        var decoded = rest[1] == '#' ? Number(rest[2..end]) : EntityHelper.DecodeEntity(rest[1..end]);
        return decoded is null ? null : (decoded, end + 1);
    }

    /// <summary>Decodes all references of <paramref name="text"/>.</summary>
    public static string Decode(string text)
    {
        var decoded = new System.Text.StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '&' && Read(text, i) is var (entity, length))
            {
                decoded.Append(entity);
                i += length - 1;
            }
            else
            {
                decoded.Append(text[i]);
            }
        }

        return decoded.ToString();
    }

    private static string? Number(ReadOnlySpan<char> digits)
    {
        var isHex = digits.Length > 1 && digits[0] is 'x' or 'X';
        var style = isHex ? System.Globalization.NumberStyles.AllowHexSpecifier : System.Globalization.NumberStyles.None;
        if (isHex) digits = digits[1..];
        if (digits.Length is 0 or > 7 || !int.TryParse(digits, style, System.Globalization.CultureInfo.InvariantCulture, out var value)) return null;
        return EntityHelper.DecodeEntity(value);
    }
}
