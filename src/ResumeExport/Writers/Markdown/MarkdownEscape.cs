using System.Text;

namespace ResumeExport.Writers.Markdown;

/// <summary>Escapes what Markdown would take for markup.</summary>
internal static class MarkdownEscape
{
    /// <summary>Escapes text that may stand anywhere in a line.</summary>
    public static string Text(string value)
    {
        var text = new StringBuilder(value.Length + 8);
        for (var i = 0; i < value.Length; i++)
        {
            if (IsMarkup(value, i)) text.Append('\\').Append(value[i]);
            else if (IsAddressMark(value, i)) text.Append("&#").Append(((int)value[i]).ToString(System.Globalization.CultureInfo.InvariantCulture)).Append(';');
            else text.Append(value[i]);
        }

        return text.ToString();
    }

    /// <summary>Writes blanks as references, so that none is lost at the start of a line.</summary>
    public static string Blanks(string value) => string.Concat(value.Select(static blank => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"&#{(int)blank};")));

    /// <summary>Returns the address of a link as it stands in its parentheses.</summary>
    public static string Destination(string target) => IsBare(target) ? target : "<" + Address(target) + ">";

    /// <summary>True for an address that can stand between angle brackets alone (CommonMark 0.31, section 6.5) and means the same there to all programs.</summary>
    public static bool IsAutolink(string target)
    {
        foreach (var character in target)
            if (!char.IsAscii(character) || character is <= ' ' or '\u007F' or '<' or '>' or '&' or '\\' or '`') return false;
        return target.StartsWith("http", StringComparison.OrdinalIgnoreCase) || IsMail(target);
    }

    private static bool IsMail(string target)
    {
        const string Scheme = "mailto:";
        if (!target.StartsWith(Scheme, StringComparison.Ordinal)) return false;
        var (name, domain) = target[Scheme.Length..].Split('@') is [{ Length: > 0 } first, { Length: > 0 } second] ? (first, second) : ("", "");
        return name.All(static c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '+' or '-') && domain.Split('.').All(IsDomainLabel);
    }

    private static bool IsDomainLabel(string label) =>
        label.Length > 0 && label.All(static c => char.IsAsciiLetterOrDigit(c) || c == '-') && label[0] != '-' && label[^1] != '-';

    private static bool IsBare(string address)
    {
        foreach (var character in address)
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('/' or ':' or '.' or '-' or '_' or '?' or '=' or '#' or '@' or '+' or '%' or ',')) return false;
        return true;
    }

    private static string Address(string target)
    {
        var text = new StringBuilder(target.Length + 4);
        foreach (var character in target)
        {
            if (character == '&') text.Append("&amp;");
            else if (character is '<' or '>' or '\\') text.Append('\\').Append(character);
            else text.Append(character);
        }

        return text.ToString();
    }

    /// <summary>Escapes the first characters of a line that would make it something else than text.</summary>
    public static string LineStart(string line)
    {
        if (line.Length == 0) return line;
        if (line[0] is '#' or '+' or '-' or '=' or ':' or '>' || line is ['~', ' ', ..]) return "\\" + line;
        if ("•‣▪◦●○▸►➤➢✓✔✦◆■□‐·⁃∙–".Contains(line[0], StringComparison.Ordinal)) return "&#" + ((int)line[0]).ToString(System.Globalization.CultureInfo.InvariantCulture) + ";" + line[1..];
        var digits = 0;
        while (digits < line.Length && char.IsAsciiDigit(line[digits])) digits++;
        return digits > 0 && digits < line.Length && line[digits] is '.' or ')' ? line[..digits] + "\\" + line[digits..] : line;
    }

    private static bool IsMarkup(string value, int at) => value[at] switch
    {
        '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '|' => true,
        '~' => at > 0 && value[at - 1] == '~' || at + 1 < value.Length && value[at + 1] == '~',
        '&' => at + 1 < value.Length && (char.IsAsciiLetter(value[at + 1]) || value[at + 1] == '#'),
        '#' => at == 0 || value[at - 1] == ' ',
        '{' => true,
        '!' => at + 1 == value.Length,
        _ => false,
    };

    // An address in plain text would come back as a link, and blanks at an end or beside others would be lost.
    private static bool IsAddressMark(string value, int at) => value[at] switch
    {
        ' ' => at == 0 || at + 1 == value.Length || value[at - 1] == ' ',
        '\t' or '\u00A0' or '\u2003' => true,
        '@' => true,
        ':' => at + 1 < value.Length && !char.IsWhiteSpace(value[at + 1]) && at > 2 && char.IsAsciiLetter(value[at - 1]),
        '.' => at >= 3 && value.AsSpan(at - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };
}
