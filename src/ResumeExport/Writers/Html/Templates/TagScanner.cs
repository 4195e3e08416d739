using ResumeExport.Model.Diagnostics;
using ResumeExport.Themes;

namespace ResumeExport.Writers.Html.Templates;

/// <summary>
/// Finds the tags of a template. The engine names a place only for some faults and takes others without a word, so tags are checked before it sees them.
/// </summary>
internal sealed class TagScanner(TemplateFile file, List<Diagnostic> faults)
{
    private readonly string text = file.Text;
    private readonly List<TemplateTag> tags = [];

    /// <summary>Returns the tags in order; findings are added for what is no tag.</summary>
    public List<TemplateTag> Scan()
    {
        for (var at = text.IndexOf("{{", StringComparison.Ordinal); at >= 0; at = text.IndexOf("{{", at, StringComparison.Ordinal))
        {
            var end = at > 0 && text[at - 1] == '\\' ? at + 2 : Tag(at);
            if (end < 0) return tags;
            at = end;
        }

        return tags;
    }

    // The offset behind the tag, or -1 when it never ends.
    private int Tag(int start)
    {
        if (Is(start, "{{{{")) return Refuse(start, "Raw blocks are not supported", "Write \\{{ for braces that are text");
        var braces = Is(start, "{{{") ? 3 : 2;
        var inner = start + braces;
        if (inner < text.Length && text[inner] == '~') inner++;
        if (Is(inner, "!")) return Comment(start, inner);
        var close = FindClose(inner);
        if (close < 0 || !Is(close, new string('}', braces))) return Refuse(start, "This tag is never closed", $"Close it with {new string('}', braces)}");
        var innerEnd = close > inner && text[close - 1] == '~' ? close - 1 : close;
        Add(start, close + braces, inner, innerEnd);
        return close + braces;
    }

    private int Comment(int start, int inner)
    {
        var isLong = Is(inner, "!--");
        var close = text.IndexOf(isLong ? "--" : "}}", inner + (isLong ? 3 : 1), StringComparison.Ordinal);
        while (isLong && close >= 0 && !Is(close, "--}}") && !Is(close, "--~}}")) close = text.IndexOf("--", close + 1, StringComparison.Ordinal);
        if (close < 0) return Refuse(start, "This comment is never closed", isLong ? "Close it with --}}" : "Close it with }}");
        var end = text.IndexOf("}}", close, StringComparison.Ordinal) + 2;
        tags.Add(new TemplateTag(TagKind.Comment, start, end, [], []));
        return end;
    }

    // Braces in quotes are text.
    private int FindClose(int from)
    {
        for (var at = from; at + 1 < text.Length; at++)
        {
            if (text[at] is '"' or '\'')
            {
                at = text.IndexOf(text[at], at + 1);
                if (at < 0) return -1;
            }
            else if (Is(at, "}}")) return at;
            else if (Is(at, "{{")) return -1;
        }

        return -1;
    }

    private void Add(int start, int end, int inner, int innerEnd)
    {
        var (kind, length) = KindOf(inner);
        if (kind is null)
        {
            Refuse(start, "Decorators, inline partials and {{& are not supported", "Put a partial into a file of its own; {{{a}}} shows markup");
            return;
        }

        var (words, places) = Words(inner + length, innerEnd);
        if (kind == TagKind.Value && words is ["else", ..]) kind = TagKind.Else;
        if (kind == TagKind.Inverse && words.Count == 0) kind = TagKind.Else;
        var tag = new TemplateTag(kind.Value, start, end, words, places);
        if (words.Count == 0 && kind != TagKind.Else) Refuse(start, "This tag is empty", "Name a value");
        else tags.Add(tag);
    }

    private (TagKind? Kind, int Length) KindOf(int at)
    {
        if (Is(at, "#>")) return (TagKind.PartialBlock, 2);
        if (Is(at, "#*") || Is(at, "*") || Is(at, "&")) return (null, 0);
        if (Is(at, "#")) return (TagKind.Open, 1);
        if (Is(at, "^")) return (TagKind.Inverse, 1);
        if (Is(at, "/")) return (TagKind.Close, 1);
        return Is(at, ">") ? (TagKind.Partial, 1) : (TagKind.Value, 0);
    }

    private (List<string> Words, List<int> Places) Words(int from, int end)
    {
        var (words, places) = (new List<string>(), new List<int>());
        for (var at = from; at < end;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var stop = EndOfWord(at, end);
            words.Add(text[at..stop]);
            places.Add(at);
            at = stop;
        }

        return (words, places);
    }

    private int EndOfWord(int at, int end)
    {
        var depth = 0;
        for (; at < end && (depth > 0 || !char.IsWhiteSpace(text[at])); at++)
        {
            if (text[at] is '"' or '\'') at = Math.Min(end - 1, text.IndexOf(text[at], at + 1));
            else if (text[at] == '(') depth++;
            else if (text[at] == ')') depth--;
        }

        return at;
    }

    private int Refuse(int start, string message, string hint)
    {
        faults.Add(TemplateFault.At(file, start, DiagnosticCodes.TemplateBroken, message, hint, length: 2));
        return -1;
    }

    private bool Is(int at, string sign) => string.CompareOrdinal(text, at, sign, 0, sign.Length) == 0;
}
