using System.Text;

namespace ResumeExport.Inspection.Parity;

/// <summary>The form in which texts are compared: runs of blanks, tabs and line ends are one blank, none at either end.</summary>
internal static class NormalText
{
    /// <summary>True for the characters that formats wrap and indent with. A no-break space is content and is not one.</summary>
    public static bool IsBlank(char character) => character is ' ' or '\t' or '\n' or '\r';

    /// <summary>Returns <paramref name="text"/> in the compared form.</summary>
    public static string Collapse(string text)
    {
        if (IsCollapsed(text)) return text;
        var result = new StringBuilder(text.Length);
        var gap = false;
        foreach (var character in text)
        {
            if (IsBlank(character))
            {
                gap = result.Length > 0;
                continue;
            }

            if (gap) result.Append(' ');
            gap = false;
            result.Append(character);
        }

        return result.ToString();
    }

    private static bool IsCollapsed(string text)
    {
        var afterBlank = true;
        foreach (var character in text)
        {
            var blank = IsBlank(character);
            if (blank && (afterBlank || character != ' ')) return false;
            afterBlank = blank;
        }

        return text.Length == 0 || !afterBlank;
    }
}
