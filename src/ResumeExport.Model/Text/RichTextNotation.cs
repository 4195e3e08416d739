using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ResumeExport.Model.Content;
using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Model.Text;

/// <summary>
/// Writes a leaf so that everything about it shows: <c>"plain" **"bold"** ["text"](https://x)</c>; italic is <c>*</c>, code <c>`</c>, struck
/// out <c>~~</c>, a line break <c>\n</c>.
/// </summary>
internal sealed class RichTextNotation(bool withSpans)
{
    private readonly StringBuilder text = new();
    private readonly StringBuilder run = new();
    private TextStyles styles;
    private string? link;
    private SourceSpan span;

    public static string Of(RichText rich, bool withSpans)
    {
        if (rich.IsEmpty) return "(empty)";
        var notation = new RichTextNotation(withSpans);
        notation.Add(rich.Inlines, null);
        notation.SwitchTo(null);
        return notation.text.ToString();
    }

    private void Add(ImmutableArray<Inline> inlines, string? target)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case TextRun piece: AddRun(piece, target); break;
                case Link piece: Add(piece.Content, piece.Target); break;
                case LineBreak: AddBreak(target); break;
                default: throw new InvalidOperationException($"Unknown inline {inline.GetType().Name}.");
            }
        }
    }

    private void AddRun(TextRun piece, string? target)
    {
        if (target != link) SwitchTo(target);
        if (piece.Styles != styles) EndRun();
        styles = piece.Styles;
        run.Append(piece.Text);
        span = span.Union(piece.Span);
    }

    private void AddBreak(string? target)
    {
        if (target != link) SwitchTo(target);
        EndRun();
        Space();
        text.Append("\\n");
    }

    private void SwitchTo(string? target)
    {
        EndRun();
        if (link is not null) text.Append("](").Append(link).Append(')');
        link = target;
        if (target is null) return;
        Space();
        text.Append('[');
    }

    private void EndRun()
    {
        if (run.Length == 0) return;
        Space();
        var marks = Marks(styles);
        text.Append(marks);
        Quote(text, run.ToString());
        for (var i = marks.Length - 1; i >= 0; i--) text.Append(marks[i]);
        if (withSpans) text.Append(SpanNotation.Of(span));
        run.Clear();
        span = default;
    }

    private void Space()
    {
        if (text.Length > 0 && text[^1] is not '[') text.Append(' ');
    }

    private static string Marks(TextStyles styles) =>
        ((styles & TextStyles.Bold) != 0 ? "**" : "")
        + ((styles & TextStyles.Italic) != 0 ? "*" : "")
        + ((styles & TextStyles.Strikethrough) != 0 ? "~~" : "")
        + ((styles & TextStyles.Code) != 0 ? "`" : "");

    private static void Quote(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var character in value)
        {
            if (character is '"' or '\\') text.Append('\\').Append(character);
            else if (IsInvisible(character)) text.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));
            else text.Append(character);
        }

        text.Append('"');
    }

    // A blank that is none, or nothing at all on screen, must show in a print that people compare.
    private static bool IsInvisible(char character) => character != ' ' && char.GetUnicodeCategory(character)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.SpaceSeparator
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
