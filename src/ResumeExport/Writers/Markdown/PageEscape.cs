using System.Globalization;
using System.Text;

namespace ResumeExport.Writers.Markdown;

/// <summary>Escapes what GitHub Flavored Markdown would take for markup, and nothing else: people read the file as well.</summary>
internal static class PageEscape
{
    /// <summary>Stands beside marks of emphasis that would not work there otherwise; shows nothing.</summary>
    public const char Joiner = '\u2060';

    private static readonly string[] Protocols = ["mailto", "tel", "xmpp"];

    /// <summary>Escapes text that may stand anywhere in a line but at its start.</summary>
    /// <param name="value">The text.</param>
    /// <param name="isHeading">True in a heading, where signs at the end would be taken for its closing.</param>
    public static string Text(string value, bool isHeading)
    {
        var text = new StringBuilder(value.Length + 8);
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] == Joiner) text.Append(Reference(Joiner));
            else if (IsMarkup(value, i) || IsAddress(value, i) || (isHeading && value[i] == '#' && (i == 0 || value[i - 1] == ' '))) text.Append('\\').Append(value[i]);
            else text.Append(value[i]);
        }

        return text.ToString();
    }

    /// <summary>Writes white space that a renderer would cut off at the end of a line as references.</summary>
    public static string Edge(string white) => string.Concat(white.Select(static character => character == ' ' ? " " : Reference(character)));

    /// <summary>Escapes the first characters of a line that would make it something else than text.</summary>
    public static string LineStart(string line)
    {
        var marks = line.Length - line.TrimStart('#').Length;
        if (line[0] is '>' or '=' || (marks > 0 && IsEnd(line, marks)) || (line[0] is '+' or '-' or ':' && (IsEnd(line, 1) || line[1] == line[0]))) return "\\" + line;
        var digits = 0;
        while (digits < line.Length && char.IsAsciiDigit(line[digits])) digits++;
        return digits > 0 && digits < line.Length && line[digits] is '.' or ')' && IsEnd(line, digits + 1) ? line[..digits] + "\\" + line[digits..] : line;
    }

    private static string Reference(char character) => string.Create(CultureInfo.InvariantCulture, $"&#{(int)character};");

    private static bool IsEnd(string line, int at) => at == line.Length || char.IsWhiteSpace(line[at]);

    private static bool IsMarkup(string value, int at) => value[at] switch
    {
        '\\' or '`' or '*' or '[' or ']' or '<' or '|' or '~' => true,
        '_' => !IsInsideWord(value, at),
        '&' => IsReference(value, at + 1),
        _ => false,
    };

    private static bool IsReference(string value, int at)
    {
        while (at < value.Length && (char.IsAsciiLetterOrDigit(value[at]) || value[at] == '#')) at++;
        return at < value.Length && value[at] == ';';
    }

    private static bool IsInsideWord(string value, int at) =>
        at > 0 && at + 1 < value.Length && char.IsAsciiLetterOrDigit(value[at - 1]) && char.IsAsciiLetterOrDigit(value[at + 1]);

    // An address in plain text would become a link (GitHub Flavored Markdown, section 6.9).
    private static bool IsAddress(string value, int at) => value[at] switch
    {
        ':' => value.AsSpan(at + 1).StartsWith("//", StringComparison.Ordinal) || Array.Exists(Protocols, word => value.AsSpan(0, at).EndsWith(word, StringComparison.OrdinalIgnoreCase)),
        '.' => value.AsSpan(0, at).EndsWith("www", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };
}
