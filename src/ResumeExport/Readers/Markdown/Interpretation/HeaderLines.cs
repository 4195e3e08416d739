using ResumeExport.Readers.Markdown.Structure;

namespace ResumeExport.Readers.Markdown.Interpretation;

/// <summary>Cuts what stands at the top of a résumé into lines and statements.</summary>
internal static class HeaderLines
{
    /// <summary>All lines of paragraphs, headings and list items, in order.</summary>
    public static IEnumerable<HeadLine> All(IEnumerable<RawBlock> blocks) => blocks.SelectMany(Of);

    /// <summary>The lines of one block; none for other blocks than text and lists.</summary>
    public static IEnumerable<HeadLine> Of(RawBlock block) => block switch
    {
        RawParagraph paragraph => Of(paragraph.Text),
        RawHeading heading => Of(heading.Text),
        RawList list => list.Items.SelectMany(static item => item.Blocks).SelectMany(Of),
        _ => [],
    };

    /// <summary>The lines of <paramref name="text"/>.</summary>
    public static IEnumerable<HeadLine> Of(FlatText text) => text.Lines().Select(line => new HeadLine(text, line.Start, line.End));

    /// <summary>Cuts at pipes, dots, bullets, tabs and wide gaps; a dash joins words of one statement here.</summary>
    public static List<TextRange> Statements(HeadLine line)
    {
        var statements = new List<TextRange>();
        var from = line.Start;
        for (var i = line.Start; i <= line.End; i++)
        {
            if (i < line.End && (!IsSeparator(line.Text.Text, i) || IsBehindLabel(line.Text.Text, from, i))) continue;
            var (start, end) = line.Text.Trim(from, i);
            if (start < end && line.Text.Text.AsSpan(start, end - start).ContainsAnyLetterOrDigit()) statements.Add(new TextRange(start, end));
            from = i + 1;
        }

        return statements;
    }

    // "Email:   jane@example.org" is one statement.
    private static bool IsBehindLabel(string text, int from, int at) =>
        text[at] is ' ' or '\t' && text.AsSpan(from, at - from).TrimEnd() is [.., ':' or '：'];

    private static bool IsSeparator(string text, int at) => text[at] switch
    {
        '|' or '｜' or '•' or '·' or '∙' or '・' or '\n' or '\t' or '│' or '║' or '♦' or '⋅' or '▪' => true,
        ' ' => at + 2 < text.Length && text[at + 1] == ' ' && text[at + 2] == ' ',
        _ => false,
    };
}
