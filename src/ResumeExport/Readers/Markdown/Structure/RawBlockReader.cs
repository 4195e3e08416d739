using System.Collections.Immutable;
using System.Globalization;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using ResumeExport.Model.Diagnostics;
using SourceSpan = ResumeExport.Model.Diagnostics.SourceSpan;

namespace ResumeExport.Readers.Markdown.Structure;

/// <summary>Turns Markdig's block tree into plain structure.</summary>
internal sealed class RawBlockReader(ParsedText parsed, List<Diagnostic> diagnostics)
{
    private readonly InlineCollector inlines = new(parsed, diagnostics);
    private readonly HtmlBlockReader html = new(parsed, diagnostics);

    /// <summary>Reads <paramref name="container"/>.</summary>
    public ImmutableArray<RawBlock> Read(ContainerBlock container)
    {
        var blocks = ImmutableArray.CreateBuilder<RawBlock>(container.Count);
        foreach (var block in container) Read(block, blocks);
        return blocks.DrainToImmutable();
    }

    private void Read(Markdig.Syntax.Block block, ImmutableArray<RawBlock>.Builder blocks)
    {
        switch (block)
        {
            case HeadingBlock heading when inlines.Collect(heading.Inline) is { } text: blocks.AddRange(Heading(heading, text)); break;
            case ParagraphBlock paragraph when inlines.Collect(paragraph.Inline) is { } text: blocks.AddRange(ParagraphSplitter.Split(text)); break;
            case DefinitionList list: foreach (var item in list) Definition((DefinitionItem)item, blocks); break;
            case ListBlock list: List(list, blocks); break;
            case QuoteBlock quote: Quote(quote, blocks); break;
            case HtmlBlock raw when RawHint.Of(raw.Lines.ToString(), Span(raw)) is { } hint: blocks.Add(hint); break;
            case HtmlBlock raw: blocks.AddRange(html.Read(raw)); break;
            case YamlFrontMatterBlock matter: blocks.Add(new RawFrontMatter(FrontMatterScanner.Read(parsed.Source, matter.Span.Start, matter.Span.End + 1), Span(matter))); break;
            case CodeBlock code: Code(code, blocks); break;
            case LinkReferenceDefinitionGroup definitions: Footnotes(definitions, blocks); break;
            case ThematicBreakBlock: blocks.Add(new RawRule(Span(block))); break;
            case ContainerBlock container: blocks.AddRange(Read(container)); break;
            default: break;
        }
    }

    // A long paragraph with a rule right below it is a heading to Markdown and to nobody else.
    private IEnumerable<RawBlock> Heading(HeadingBlock heading, FlatText text)
    {
        const int LongestUnderlined = 120;
        if (heading.IsSetext && (text.Text.Length > LongestUnderlined || text.Lines().Length > 1)) return [.. ParagraphSplitter.Split(text), new RawRule(Span(heading))];
        var visible = HeadingAttributes.Without(text);
        return visible.Text.Length == 0 ? [] : [new RawHeading(heading.Level, visible, Span(heading))];
    }

    private void Definition(DefinitionItem item, ImmutableArray<RawBlock>.Builder blocks)
    {
        var terms = item.OfType<DefinitionTerm>().Select(term => inlines.Collect(term.Inline)).OfType<FlatText>().ToList();
        var body = ImmutableArray.CreateBuilder<RawBlock>();
        foreach (var block in item)
            if (block is not DefinitionTerm) Read(block, body);
        for (var i = 0; i + 1 < terms.Count; i++) blocks.Add(new RawParagraph(terms[i], terms[i].Span));
        if (terms.Count == 0 || body.Count == 0)
        {
            if (terms.Count > 0) blocks.Add(new RawParagraph(terms[^1], terms[^1].Span));
            blocks.AddRange(body);
            return;
        }

        blocks.Add(new RawDefinition(terms[^1], body.ToImmutable(), Span(item)));
    }

    // ">>>>Heading": nobody quotes three deep, but some use the marks for size.
    private void Quote(QuoteBlock quote, ImmutableArray<RawBlock>.Builder blocks)
    {
        const int LongestHeading = 80;
        var inner = quote;
        var depth = 1;
        while (inner is [QuoteBlock deeper])
        {
            inner = deeper;
            depth++;
        }

        var content = Read(inner);
        if (depth >= 3 && content is [RawParagraph { Text: var text }] && text.Text.Length <= LongestHeading) blocks.Add(new RawHeading(2, text, Span(quote)));
        else if (!content.IsEmpty) blocks.Add(new RawQuote(content, Span(quote)));
    }

    // "[^1]: Word" is a footnote for its author, but a link definition for Markdown: its text is kept where it stands.
    private void Footnotes(LinkReferenceDefinitionGroup definitions, ImmutableArray<RawBlock>.Builder blocks)
    {
        foreach (var block in definitions)
        {
            if (block is not LinkReferenceDefinition { Label: ['^', ..] } note) continue;
            var pieces = new PieceCollector(parsed.Source, diagnostics);
            pieces.Add(parsed.Slice(note.Span.Start, note.Span.Length), Span(note));
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
        if (items.Count > 0) blocks.Add(new RawList(FirstNumber(list), items.DrainToImmutable(), Span(list)));
    }

    private static int? FirstNumber(ListBlock list)
    {
        if (!list.IsOrdered) return null;
        return int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;
    }

    private void Code(CodeBlock code, ImmutableArray<RawBlock>.Builder blocks)
    {
        if (CodeText.IsText(code, parsed.Text.Length) && CodeText.Reparse(code, parsed) is { } inner) blocks.AddRange(new RawBlockReader(inner.Text, diagnostics).Read(inner.Document));
        else if (CodeLines(code) is { } text) blocks.Add(new RawPreformatted(text, Span(code)));
    }

    private FlatText? CodeLines(CodeBlock code)
    {
        var pieces = new PieceCollector(parsed.Source, diagnostics) { Styles = Model.Content.TextStyles.Code };
        for (var i = 0; i < code.Lines.Count; i++)
        {
            var line = code.Lines.Lines[i];
            if (i > 0) pieces.AddBreak(parsed.SpanAt(line.Position, 0));
            pieces.Add(line.Slice.ToString(), parsed.SpanAt(line.Slice.Start, line.Slice.Length));
        }

        return pieces.Take();
    }

    private SourceSpan Span(MarkdownObject block) => parsed.SpanAt(block.Span.Start, block.Span.Length);
}
