using System.Collections.Immutable;
using ResumeExport.Model.Content;

namespace ResumeExport.Tests.Support;

/// <summary>Makes rich text of a short notation, so that sample résumés read like résumés.</summary>
internal static class Rich
{
    /// <summary><c>**bold**</c>, <c>_italic_</c>, <c>`code`</c>, <c>~~struck~~</c>, <c>[text](target)</c>; <c>\n</c> is a line break. Marks combine.</summary>
    public static RichText Text(string notation)
    {
        var styles = TextStyles.None;
        var inlines = Read(notation, ref styles);
        return new RichText(inlines);
    }

    private static ImmutableArray<Inline> Read(string notation, ref TextStyles styles)
    {
        var inlines = ImmutableArray.CreateBuilder<Inline>();
        var start = 0;
        for (var i = 0; i < notation.Length;)
        {
            if (MarkAt(notation, i) is { } mark)
            {
                Flush(notation, start, i, styles, inlines);
                styles ^= mark.Style;
                start = i += mark.Length;
            }
            else if (notation[i] == '\n')
            {
                Flush(notation, start, i, styles, inlines);
                inlines.Add(new LineBreak(default));
                start = ++i;
            }
            else if (notation[i] == '[' && notation.IndexOf("](", i, StringComparison.Ordinal) is var middle and > 0)
            {
                Flush(notation, start, i, styles, inlines);
                var end = notation.IndexOf(')', middle);
                inlines.Add(new Link(notation[(middle + 2)..end], Read(notation[(i + 1)..middle], ref styles), default));
                start = i = end + 1;
            }
            else
            {
                i++;
            }
        }

        Flush(notation, start, notation.Length, styles, inlines);
        return inlines.ToImmutable();
    }

    private static (TextStyles Style, int Length)? MarkAt(string notation, int index) => notation[index] switch
    {
        '*' when index + 1 < notation.Length && notation[index + 1] == '*' => (TextStyles.Bold, 2),
        '~' when index + 1 < notation.Length && notation[index + 1] == '~' => (TextStyles.Strikethrough, 2),
        '_' => (TextStyles.Italic, 1),
        '`' => (TextStyles.Code, 1),
        _ => null,
    };

    private static void Flush(string notation, int start, int end, TextStyles styles, ImmutableArray<Inline>.Builder inlines)
    {
        if (end > start) inlines.Add(new TextRun(notation[start..end], styles, default));
    }
}
