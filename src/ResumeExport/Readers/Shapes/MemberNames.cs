using System.Text;

namespace ResumeExport.Readers.Shapes;

/// <summary>Makes words of member names.</summary>
internal static class MemberNames
{
    /// <summary>
    /// Returns <c>openSource</c>, <c>open_source</c> and <c>open-source</c> as <c>Open source</c>; a name that has blanks, capitals only or letters of
    /// another script was written for people and stays as it is.
    /// </summary>
    public static string ToHeading(string name)
    {
        if (name.Contains(' ', StringComparison.Ordinal) || name.Any(static character => character > '\u024F') || !name.Any(char.IsLower)) return name.Trim().Length == 0 ? "Other" : name.Trim();
        var words = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            var character = name[i];
            if (character is '_' or '-') words.Append(' ');
            else if (i == 0) words.Append(char.ToUpperInvariant(character));
            else if (char.IsUpper(character) && char.IsLower(name[i - 1])) words.Append(' ').Append(char.ToLowerInvariant(character));
            else words.Append(character);
        }

        var text = words.ToString().Trim();
        return text.Length == 0 ? "Other" : text;
    }
}
