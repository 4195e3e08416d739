using System.Collections.Immutable;
using System.Globalization;
using Markdig.Syntax;

using ResumeExport.Model.Diagnostics;
using SourceSpan = ResumeExport.Model.Diagnostics.SourceSpan;

namespace ResumeExport.Readers.Markdown;

/// <summary>Turns Markdig's block tree into plain structure.</summary>
internal sealed class RawBlockReader(SourceText source, List<Diagnostic> diagnostics)
{
    private readonly InlineCollector inlines = new(source, diagnostics);
    private readonly HtmlBlockReader html = new(source, diagnostics);

    public ImmutableArray<RawBlock> Read(ContainerBlock container)
    {
        var blocks = ImmutableArray.CreateBuilder<RawBlock>();
        foreach (var block in container) Read(block, blocks);
        return blocks.ToImmutable();
    }

    private void Read(Markdig.Syntax.Block block, ImmutableArray<RawBlock>.Builder blocks)
    {
        switch (block)
        {
            case HeadingBlock heading when inlines.Collect(heading.Inline) is { } text:
                blocks.Add(new RawHeading(heading.Level, text, Span(heading)));
                break;
            case ParagraphBlock paragraph when inlines.Collect(paragraph.Inline) is { } text:
                blocks.Add(new RawParagraph(text, Span(paragraph)));
                break;
            case ListBlock list: List(list, blocks); break;
            case HtmlBlock raw: blocks.AddRange(html.Read(raw)); break;
            case CodeBlock code when CodeText(code) is { } text: blocks.Add(new RawPreformatted(text, Span(code))); break;
            case LinkReferenceDefinitionGroup definitions: Footnotes(definitions, blocks); break;
            case ThematicBreakBlock: break;
            case ContainerBlock container: blocks.AddRange(Read(container)); break;
            default: break;
        }
    }

    // "[^1]: Word" is a footnote for its author, but a link definition for Markdown: its text is kept where it stands.
    private void Footnotes(LinkReferenceDefinitionGroup definitions, ImmutableArray<RawBlock>.Builder blocks)
    {
        foreach (var block in definitions)
        {
            if (block is not LinkReferenceDefinition { Label: ['^', ..] } note) continue;
            var pieces = new PieceCollector(source, diagnostics);
            pieces.Add(source.Text.Substring(note.Span.Start, note.Span.Length), Span(note));
            if (pieces.Take() is { } text) InsertInOrder(blocks, new RawParagraph(text, Span(note)));
        }
    }

    // The parser keeps definitions in a group of their own, away from their place.
    private static void InsertInOrder(ImmutableArray<RawBlock>.Builder blocks, RawBlock block)
    {
        var at = blocks.Count;
        while (at > 0 && blocks[at - 1].Span.Start > block.Span.Start) at--;
        blocks.Insert(at, block);
    }

    private void List(ListBlock list, ImmutableArray<RawBlock>.Builder blocks)
    {
        var items = ImmutableArray.CreateBuilder<RawItem>(list.Count);
        foreach (var block in list)
            if (block is ListItemBlock item && Read(item) is { IsEmpty: false } content) items.Add(new RawItem(content));
        if (items.Count > 0) blocks.Add(new RawList(FirstNumber(list), items.ToImmutable(), Span(list)));
    }

    private static int? FirstNumber(ListBlock list)
    {
        if (!list.IsOrdered) return null;
        return int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;
    }

    private FlatText? CodeText(CodeBlock code)
    {
        var pieces = new PieceCollector(source, diagnostics) { Styles = Model.Content.TextStyles.Code };
        for (var i = 0; i < code.Lines.Count; i++)
        {
            var line = code.Lines.Lines[i];
            if (i > 0) pieces.AddBreak(source.SpanAt(line.Position, 0));
            pieces.Add(line.Slice.ToString(), source.SpanAt(line.Slice.Start, line.Slice.Length));
        }

        return pieces.Take();
    }

    private SourceSpan Span(MarkdownObject block) => source.SpanAt(block.Span.Start, block.Span.Length);
}
