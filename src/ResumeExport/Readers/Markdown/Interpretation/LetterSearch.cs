using System.Text;

namespace ResumeExport.Readers.Markdown.Interpretation;

/// <summary>Looks for text among signs.</summary>
internal static class LetterSearch
{
    /// <summary>True when there is a letter or a digit of any script in <paramref name="text"/>.</summary>
    public static bool ContainsAnyLetterOrDigit(this ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
            if (Rune.IsLetterOrDigit(rune)) return true;
        return false;
    }
}
