using System.Text;

namespace ResumeExport.Readers.JsonResume;

/// <summary>Makes words of member names.</summary>
internal static class MemberName
{
    /// <summary>Returns <c>openSource</c>, <c>open_source</c> and <c>open-source</c> as <c>Open source</c>.</summary>
    public static string ToWords(string name)
    {
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
