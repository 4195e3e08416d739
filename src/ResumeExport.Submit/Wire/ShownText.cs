using System.Text;

namespace ResumeExport.Submit.Wire;

/// <summary>Makes text of a portal fit to be shown and kept: one line, no control characters, no secret, not endless.</summary>
internal static class ShownText
{
    private const int Longest = 500;

    public static string Of(string text, params IEnumerable<Secret?> secrets)
    {
        foreach (var secret in secrets)
        {
            if (secret?.Reveal() is not { Length: > 0 } word) continue;
            foreach (var form in (string[])[word, Uri.EscapeDataString(word), Convert.ToBase64String(Encoding.UTF8.GetBytes(word + ":"))])
                text = text.Replace(form, Secret.Mask, StringComparison.Ordinal);
        }

        var shown = new StringBuilder(Math.Min(text.Length, Longest));
        foreach (var character in text)
        {
            if (shown.Length == Longest) return shown.Append('…').ToString();
            // Controls and marks that turn text around would let a portal draw on the terminal.
            var isShown = !char.IsControl(character) && character is not ((>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u2028' or '\u2029');
            if (isShown) shown.Append(character);
            else if (shown.Length > 0 && shown[^1] != ' ') shown.Append(' ');
        }

        return shown.ToString().Trim();
    }
}
