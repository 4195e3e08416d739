using System.Collections.Immutable;
using System.Text;
using ResumeExport.Model.Content;

namespace ResumeExport.Writers.Markdown;

/// <summary>Writes running text so that each character comes back as it is.</summary>
internal sealed class InlineText
{
    private readonly StringBuilder text = new();

    // True until the line has a character that is seen: the first one could make something else of it.
    private bool beginsLine;

    /// <summary>Returns the text of a paragraph, which begins a line.</summary>
    public static string Of(RichText rich) => Render(rich, beginsLine: true);

    /// <summary>Returns the text of a heading.</summary>
    public static string OfHeading(RichText rich) => Plain(rich);

    /// <summary>Returns text that stands behind other text on its line.</summary>
    public static string Plain(RichText rich) => Render(rich, beginsLine: false);

    private static string Render(RichText rich, bool beginsLine)
    {
        var inlines = new InlineText { beginsLine = beginsLine };
        inlines.Add(rich.Inlines);
        return inlines.text.ToString();
    }

    private void Add(ImmutableArray<Inline> inlines)
    {
        for (var i = 0; i < inlines.Length; i++)
        {
            switch (inlines[i])
            {
                case TextRun run: Run(run, Before(), After(inlines, i)); break;
                case Link link: Link(link); break;
                case LineBreak: Break(); break;
                default: throw new InvalidOperationException($"Unknown inline {inlines[i].GetType().Name}.");
            }
        }
    }

    private void Break()
    {
        text.Append("<br>");
        beginsLine = true;
    }

    private char Before() => text.Length == 0 ? ' ' : text[^1];

    private static char After(ImmutableArray<Inline> inlines, int index) =>
        index + 1 < inlines.Length && inlines[index + 1] is TextRun { Text: [var next, ..] } ? next : ' ';

    private void Link(Link link)
    {
        text.Append('[');
        Add(link.Content);
        text.Append("](").Append(MarkdownEscape.Destination(link.Target)).Append(')');
    }

    private void Run(TextRun run, char before, char after)
    {
        var isSimple = IsSimple(run, before, after);
        Span<(TextStyles Style, string Mark, string Tag)> styles = [(TextStyles.Bold, "**", "b"), (TextStyles.Italic, "*", "i"), (TextStyles.Strikethrough, "~~", "s")];
        foreach (var (style, mark, tag) in styles)
            if (run.Styles.HasFlag(style)) text.Append(isSimple ? mark : $"<{tag}>");
        Content(run);
        for (var i = styles.Length - 1; i >= 0; i--)
            if (run.Styles.HasFlag(styles[i].Style)) text.Append(isSimple ? styles[i].Mark : $"</{styles[i].Tag}>");
    }

    private void Content(TextRun run)
    {
        var isFirst = beginsLine;
        var escaped = Escaped(run.Text);
        if (!run.Styles.HasFlag(TextStyles.Code)) text.Append(escaped);
        else if (!isFirst && IsCode(run.Text) && Before() != '`') text.Append('`').Append(run.Text).Append('`');
        else text.Append("<code>").Append(escaped).Append("</code>");
    }

    private string Escaped(string value)
    {
        var rest = value.TrimStart();
        if (!beginsLine || rest.Length == 0) return MarkdownEscape.Text(value);
        beginsLine = false;
        var blanks = value.Length - rest.Length;
        return MarkdownEscape.Blanks(value[..blanks]) + MarkdownEscape.LineStart(MarkdownEscape.Text(rest));
    }

    private static bool IsCode(string code) =>
        code.Trim().Length == code.Length && code.Length > 0 && !code.Contains('`', StringComparison.Ordinal) && !code.Contains("  ", StringComparison.Ordinal) && !code.Contains('\t', StringComparison.Ordinal);

    // The marks of emphasis only work at the edges of words; tags work anywhere. Two styles at once stay with tags.
    private static bool IsSimple(TextRun run, char before, char after)
    {
        var styles = run.Styles & (TextStyles.Bold | TextStyles.Italic | TextStyles.Strikethrough);
        if (styles is not (TextStyles.Bold or TextStyles.Italic or TextStyles.Strikethrough) || run.Styles.HasFlag(TextStyles.Code)) return styles == TextStyles.None;
        return !char.IsWhiteSpace(run.Text[0]) && !char.IsWhiteSpace(run.Text[^1]) && IsEdge(before) && IsEdge(after);
    }

    // CommonMark 0.31, section 6.2: beside a blank or punctuation the marks open and close before any character.
    private static bool IsEdge(char character) => character is not ('*' or '_' or '~' or '\\' or '<' or '>' or '&') && (character == ' ' || char.IsPunctuation(character));
}
