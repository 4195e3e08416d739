using System.Text;
using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Readers.Data;

/// <summary>
/// Parses JSON (RFC 8259) into values that know their place. What people write besides is read too, each with a finding at its very character:
/// comments, commas too many or too few, line ends in strings, other quotes, and an end that is missing.
/// </summary>
internal sealed class JsonSyntaxParser
{
    /// <summary>Deeper nesting than any résumé has; keeps hostile input from using up the stack.</summary>
    private const int MaxDepth = 200;

    /// <summary>More values than any résumé has.</summary>
    private const int MostValues = 60_000;

    // After so many findings of one file, further ones tell nobody more.
    private const int MostFindings = 200;

    private readonly SourceText source;
    private readonly string text;
    private readonly ICollection<Diagnostic> diagnostics;
    private int at;
    private int depth;
    private int values;
    private int findings;
    private bool isGivenUp;

    private JsonSyntaxParser(SourceText source, ICollection<Diagnostic> diagnostics) => (this.source, text, this.diagnostics) = (source, source.Text, diagnostics);

    /// <summary>Parses <paramref name="source"/>.</summary>
    /// <param name="source">The text.</param>
    /// <param name="diagnostics">Takes the findings; one of them is an error exactly when the result is null.</param>
    public static DataItem? Parse(SourceText source, ICollection<Diagnostic> diagnostics)
    {
        var parser = new JsonSyntaxParser(source, diagnostics);
        parser.SkipBlanks();
        var root = parser.Value();
        parser.SkipBlanks();
        if (parser.isGivenUp) return null;
        if (root is null) parser.Report(DiagnosticCodes.JsonMalformed, DiagnosticSeverity.Error, "there is no JSON value here", parser.at, "a JSON résumé begins with {");
        else if (parser.at < parser.text.Length) parser.Report(DiagnosticCodes.JsonMalformed, DiagnosticSeverity.Warning, "this stands behind the end of the JSON value and is not read", parser.at, "look for a bracket that closes too early");
        return root;
    }

    private bool AtEnd => at >= text.Length;

    private DataItem? Value()
    {
        if (AtEnd || isGivenUp) return null;
        if (++values > MostValues)
        {
            GiveUp(DiagnosticCodes.SourceTooLong, $"the file has more than {MostValues} values; this is the first beyond");
            return null;
        }

        return text[at] switch
        {
            '{' => Nested(Object),
            '[' => Nested(Array),
            '"' or '\'' or '“' => String(),
            _ => Bare(),
        };
    }

    private DataItem? Nested(Func<DataItem> read)
    {
        if (++depth > MaxDepth)
        {
            GiveUp(DiagnosticCodes.SourceTooComplex, $"values are nested more than {MaxDepth} levels deep");
            return null;
        }

        var item = read();
        depth--;
        return item;
    }

    private DataItem Object()
    {
        var start = at++;
        var item = DataItem.Object(source.SpanAt(start, 1));
        while (Next('}', item))
        {
            var nameStart = at;
            if (Name() is not { } name)
            {
                Skip();
                continue;
            }

            SkipBlanks();
            if (!AtEnd && text[at] is ':' or '=') at++;
            else Report(DiagnosticCodes.JsonMalformed, DiagnosticSeverity.Warning, "a colon is missing behind this name", nameStart, "write \"name\": value", at - nameStart);
            SkipBlanks();
            var isMissing = AtEnd || text[at] is ',' or '}';
            var value = isMissing ? new DataItem(DataItemKind.Null, "", source.SpanAt(at, 0)) : Value();
            if (value is null) break;
            if (!item.Add(new DataMember(name, value)) && !value.IsBlank) Report(DiagnosticCodes.JsonDuplicate, DiagnosticSeverity.Warning, $"the name \"{name}\" stands twice in one object; both values are kept", nameStart, "give one of them another name", at > nameStart ? Math.Min(name.Length + 2, at - nameStart) : 1);
        }

        item.Span = source.SpanAt(start, at - start);
        return item;
    }

    private DataItem Array()
    {
        var start = at++;
        var item = DataItem.Array(source.SpanAt(start, 1));
        while (Next(']', item))
        {
            if (Value() is { } value) item.Items.Add(value);
            else if (!isGivenUp && !AtEnd) Skip();
        }

        item.Span = source.SpanAt(start, at - start);
        return item;
    }

    /// <summary>Moves to the next element; false behind the closing mark, or at the end of the text.</summary>
    private bool Next(char close, DataItem item)
    {
        if (isGivenUp) return false;
        SkipBlanks();
        var isFirst = item.Items.Count == 0 && item.Members.Count == 0;
        var comma = at;
        var hasComma = false;
        while (!AtEnd && text[at] == ',')
        {
            if (isFirst || hasComma) Report(DiagnosticCodes.JsonTrailingComma, DiagnosticSeverity.Warning, "a comma without a value before it", at, "remove the comma");
            hasComma = true;
            comma = at++;
            SkipBlanks();
        }

        if (AtEnd)
        {
            Report(DiagnosticCodes.JsonUnclosed, DiagnosticSeverity.Warning, $"the text ends before this {(close == '}' ? "object" : "array")} does; what was read is kept", item.Span.Start, $"add the missing {close}");
            return false;
        }

        if (text[at] == close || (text[at] is '}' or ']' && IsForeignClose()))
        {
            if (text[at] != close) Report(DiagnosticCodes.JsonMalformed, DiagnosticSeverity.Warning, $"'{text[at]}' closes what '{close}' should close", at, $"write {close} here");
            if (hasComma && !isFirst) Report(DiagnosticCodes.JsonTrailingComma, DiagnosticSeverity.Warning, "a comma behind the last value", comma, "remove the comma");
            at++;
            return false;
        }

        if (!isFirst && !hasComma) Report(DiagnosticCodes.JsonMissingComma, DiagnosticSeverity.Warning, "a comma is missing before this value", at, "write a comma between two values");
        return true;
    }

    // The other bracket closes this value when nothing else is open that it could close.
    private bool IsForeignClose() => depth > 0;

    private string? Name()
    {
        if (text[at] is '"' or '\'' or '“') return String().Text;
        var start = at;
        while (!AtEnd && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '-' or '$' or '.')) at++;
        if (at == start) return null;
        Report(DiagnosticCodes.JsonSpelling, DiagnosticSeverity.Warning, "a name without quotes", start, "write the name in double quotes", at - start);
        return text[start..at];
    }

    private void Skip()
    {
        Report(DiagnosticCodes.JsonMalformed, DiagnosticSeverity.Warning, $"'{text[at]}' is not expected here", at, "look for a missing comma, quote or bracket at or just before this place");
        at++;
    }

    private DataItem String()
    {
        var start = at;
        if (text[at] != '"') Report(DiagnosticCodes.JsonSpelling, DiagnosticSeverity.Warning, "a string in other quotes than JSON has", at, "use \"double quotes\"");
        var close = text[at] == '“' ? '”' : text[at];
        at++;
        var value = new StringBuilder();
        var isReported = false;
        while (!AtEnd && text[at] != close)
        {
            if (text[at] < ' ')
            {
                if (text[at] is '\n' or '\r' && IsNextMember()) break;
                if (!isReported) Report(DiagnosticCodes.JsonControl, DiagnosticSeverity.Warning, "a line end or tab inside of a string", at, "write \\n or \\t, or close the string");
                isReported = true;
            }

            if (text[at] == '\\') Escape(value);
            else value.Append(text[at++]);
        }

        if (!AtEnd && text[at] == close) at++;
        else Report(DiagnosticCodes.JsonUnclosed, DiagnosticSeverity.Warning, "this string is not closed", start, "add the missing quote");
        return DataItem.String(value.ToString(), source.SpanAt(start, at - start));
    }

    // A line end behind which a new member begins: the quote before it is missing.
    private bool IsNextMember()
    {
        var i = at;
        while (i < text.Length && char.IsWhiteSpace(text[i])) i++;
        if (i >= text.Length) return true;
        if (text[i] is '}' or ']') return true;
        if (text[i] != '"') return false;
        var end = text.IndexOf('"', i + 1);
        if (end < 0 || end - i > 60) return false;
        for (i = end + 1; i < text.Length && text[i] is ' ' or '\t';) i++;
        return i < text.Length && text[i] == ':';
    }

    private void Escape(StringBuilder value)
    {
        var start = at++;
        if (AtEnd) return;
        var character = text[at++];
        switch (character)
        {
            case 'n': value.Append('\n'); break;
            case 't': value.Append('\t'); break;
            case 'r': value.Append('\r'); break;
            case 'b' or 'f': value.Append(' '); break;
            case '"' or '\\' or '/' or '\'': value.Append(character); break;
            case 'u' when Code() is { } code: value.Append(code); break;
            default:
                Report(DiagnosticCodes.JsonSpelling, DiagnosticSeverity.Warning, "no escape that JSON knows; it is read as written", start, "write \\\\ for a back slash", 2);
                value.Append('\\').Append(character);
                break;
        }
    }

    // Half of a pair is no character; U+FFFD stands in its place, as in other programs.
    private string? Code()
    {
        if (Hex(at) is not { } first) return null;
        var start = at;
        at += 4;
        if (!char.IsSurrogate(first)) return first.ToString();
        if (char.IsHighSurrogate(first) && at + 1 < text.Length && text[at] == '\\' && text[at + 1] == 'u' && Hex(at + 2) is { } second && char.IsLowSurrogate(second))
        {
            at += 6;
            return new string([first, second]);
        }

        Report(DiagnosticCodes.JsonSpelling, DiagnosticSeverity.Warning, "half of a surrogate pair is no character", start - 2, "write both halves, or the character itself", 6);
        return "\uFFFD";
    }

    private char? Hex(int start) =>
        start + 4 <= text.Length && ushort.TryParse(text.AsSpan(start, 4), System.Globalization.NumberStyles.AllowHexSpecifier, System.Globalization.CultureInfo.InvariantCulture, out var code) ? (char)code : null;

    private DataItem? Bare()
    {
        var start = at;
        while (!AtEnd && text[at] is not (',' or '}' or ']' or '{' or '[' or ':' or '"' or '\n' or '\r') && !IsComment()) at++;
        var word = text[start..at].TrimEnd();
        at = start + word.Length;
        if (word.Length == 0) return null;
        var span = source.SpanAt(start, word.Length);
        if (word == "null") return new DataItem(DataItemKind.Null, "", span);
        if (word is "true" or "false" || IsNumber(word)) return new DataItem(DataItemKind.Literal, word, span);
        Report(DiagnosticCodes.JsonSpelling, DiagnosticSeverity.Warning, "text without quotes", start, "write text in double quotes", word.Length);
        return word is "NaN" or "undefined" or "None" ? new DataItem(DataItemKind.Null, "", span) : DataItem.String(word, span);
    }

    private static bool IsNumber(string word)
    {
        foreach (var character in word)
            if (!char.IsAsciiDigit(character) && character is not ('-' or '+' or '.' or 'e' or 'E')) return false;
        return char.IsAsciiDigit(word[^1]);
    }

    private bool IsComment() => text[at] == '/' && at + 1 < text.Length && text[at + 1] is '/' or '*';

    private void SkipBlanks()
    {
        while (!AtEnd)
        {
            if (char.IsWhiteSpace(text[at]) || text[at] == '\uFEFF') at++;
            else if (IsComment() || text[at] == '#') Comment();
            else return;
        }
    }

    private void Comment()
    {
        var start = at;
        var isBlock = text[at] == '/' && text[at + 1] == '*';
        var end = isBlock ? text.IndexOf("*/", at + 2, StringComparison.Ordinal) : text.AsSpan(at).IndexOfAny('\n', '\r') is var line and >= 0 ? at + line : text.Length;
        if (end < 0) Report(DiagnosticCodes.JsonUnclosed, DiagnosticSeverity.Warning, "nothing closes this comment, so what follows it is not read", start, "close it with */");
        else Report(DiagnosticCodes.JsonComment, DiagnosticSeverity.Warning, "JSON has no comments; this one is not read", start, "remove it", Math.Min(end - start, 40));
        at = end < 0 ? text.Length : isBlock ? end + 2 : end;
    }

    private void GiveUp(string code, string message)
    {
        if (!isGivenUp) diagnostics.Add(new Diagnostic(code, DiagnosticSeverity.Error, message, source.Path, source.SpanAt(at, 1), "was this the right file?"));
        isGivenUp = true;
    }

    private void Report(string code, DiagnosticSeverity severity, string message, int place, string hint, int length = 1)
    {
        if (++findings > MostFindings && severity != DiagnosticSeverity.Error) return;
        diagnostics.Add(new Diagnostic(code, severity, message, source.Path, source.SpanAt(Math.Min(place, text.Length), place < text.Length ? length : 0), hint));
    }
}
