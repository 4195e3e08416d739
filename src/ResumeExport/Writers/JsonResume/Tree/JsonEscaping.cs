using System.Globalization;
using System.Text;

namespace ResumeExport.Writers.JsonResume.Tree;

/// <summary>Quotes strings with no more escapes than JSON needs (RFC 8259, section 7).</summary>
internal static class JsonEscaping
{
    /// <summary>Returns <paramref name="value"/> in quotes; a half of a surrogate pair is escaped, as UTF-8 has no form for it.</summary>
    public static string Quote(string value)
    {
        var text = new StringBuilder(value.Length + 2).Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            if (i + 1 < value.Length && char.IsSurrogatePair(value[i], value[i + 1])) text.Append(value[i]).Append(value[++i]);
            else Append(text, value[i]);
        }

        return text.Append('"').ToString();
    }

    private static void Append(StringBuilder text, char character)
    {
        if (character is '"' or '\\') text.Append('\\').Append(character);
        else if (character == '\n') text.Append("\\n");
        else if (char.IsControl(character) || char.IsSurrogate(character))
            text.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));
        else text.Append(character);
    }
}
