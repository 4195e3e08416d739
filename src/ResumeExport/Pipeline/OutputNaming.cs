using System.Text;
using ResumeExport.Normalisation;

namespace ResumeExport.Pipeline;

/// <summary>Names of outputs: ASCII letters, digits, <c>_</c> and <c>-</c> only, since portals refuse or mangle others.</summary>
public static class OutputNaming
{
    private const int LongestStem = 60;

    /// <summary>Returns <c>First_Last_Resume</c> for a person's name; <c>Resume</c> when no letter of it can be written in ASCII.</summary>
    public static string StemFor(string personName)
    {
        var stem = ToAscii(personName, '_');
        return stem.Length == 0 ? "Resume" : stem + "_Resume";
    }

    /// <summary>
    /// Returns the name of the folder of one source: the file name without its extension where that is plain ASCII, else
    /// transliterated; <c>resume</c> when nothing is left.
    /// </summary>
    public static string FolderFor(string sourcePath)
    {
        var name = ToAscii(Path.GetFileNameWithoutExtension(sourcePath), '-');
        return name.Length == 0 ? "resume" : name;
    }

    /// <summary>Returns a folder's name in ASCII; <c>folder</c> when nothing is left.</summary>
    public static string FolderLike(string folderName)
    {
        var name = ToAscii(folderName, '-');
        return name.Length == 0 ? "folder" : name;
    }

    private static string ToAscii(string text, char gap)
    {
        var ascii = new StringBuilder(text.Length);
        foreach (var c in text.EnumerateRunes())
        {
            if (c.IsAscii && (char.IsAsciiLetterOrDigit((char)c.Value) || c.Value is '-' or '_')) ascii.Append(c);
            else if (Transliteration.OfLetter(c) is { } letters) ascii.Append(letters);
            else if (c.Value is not ('\'' or '’' or '.' or 'ь' or 'Ь' or 'ъ' or 'Ъ') && ascii.Length > 0 && ascii[^1] != gap) ascii.Append(gap);
        }

        var name = ascii.ToString().Trim(gap, '-', '_');
        return name.Length <= LongestStem ? name : name[..LongestStem].TrimEnd(gap, '-', '_');
    }
}
