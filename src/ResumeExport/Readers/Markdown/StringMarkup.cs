using System.Buffers;
using System.Collections.Immutable;
using ResumeExport.Model.Content;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Model.Document;
using ResumeExport.Readers.Markdown.Interpretation;
using ResumeExport.Readers.Markdown.Structure;

namespace ResumeExport.Readers.Markdown;

/// <summary>
/// Reads Markdown and HTML inside of the strings of JSON and YAML. Text that only looks like markup keeps all of its characters: whatever is
/// more than one paragraph where one is asked for comes back as written.
/// </summary>
internal static class StringMarkup
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("*_`[<&~\\");

    /// <summary>True when <paramref name="text"/> may hold markup at all.</summary>
    public static bool IsLikely(string text) =>
        text.AsSpan().IndexOfAny(Marks) >= 0 || text.Contains("://", StringComparison.Ordinal) || text.Contains("www.", StringComparison.Ordinal) || text.Contains('@', StringComparison.Ordinal);

    /// <summary>Reads one line of text; null when the string is no single paragraph.</summary>
    /// <param name="text">The string.</param>
    /// <param name="path">The file, for findings.</param>
    /// <param name="span">The place of the string, which all of its content gets.</param>
    /// <param name="diagnostics">Takes the findings.</param>
    public static RichText? Inline(string text, string path, SourceSpan span, ICollection<Diagnostic> diagnostics)
    {
        var found = new List<Diagnostic>();
        var content = Parse(text, path, found) is [RawParagraph { Text: var paragraph }] ? paragraph.ToRichText() : null;
        if (content is null) return null;
        foreach (var finding in found) diagnostics.Add(finding with { Span = span });
        return Placed(content, span);
    }

    /// <summary>Reads text of any number of paragraphs and lists.</summary>
    public static ImmutableArray<Block> Blocks(string text, string path, SourceSpan span, ICollection<Diagnostic> diagnostics)
    {
        var found = new List<Diagnostic>();
        var source = new SourceText(path, text);
        var blocks = new BlockInterpreter(source, found).Read(BlockFlattening.Flatten(Parse(text, path, found)).AsSpan(), SectionKind.Custom);
        foreach (var finding in found)
            if (finding.Severity != DiagnosticSeverity.Info) diagnostics.Add(finding with { Span = span });
        return [.. blocks.Select(block => Placed(block, span))];
    }

    private static ImmutableArray<RawBlock> Parse(string text, string path, List<Diagnostic> found)
    {
        var source = new SourceText(path, text);
        var affordable = MarkdownParser.Affordable(text, out _);
        return MarkdownParser.Parse(affordable) is { } markdown
            ? new RawBlockReader(new ParsedText(source, affordable), found).Read(markdown)
            : PlainLinesReader.Read(source, found);
    }

    private static RichText Placed(RichText text, SourceSpan span) => new([.. text.Inlines.Select(inline => Placed(inline, span))]);

    private static Inline Placed(Inline inline, SourceSpan span) => inline switch
    {
        TextRun run => run with { Span = span },
        Link link => new Link(link.Target, [.. link.Content.Select(content => Placed(content, span))], span),
        LineBreak => new LineBreak(span),
        _ => throw new InvalidOperationException($"Unknown inline {inline.GetType().Name}."),
    };

    private static Block Placed(Block block, SourceSpan span) => block switch
    {
        Paragraph paragraph => new Paragraph(Placed(paragraph.Text, span)) { Span = span },
        Preformatted text => new Preformatted(Placed(text.Text, span)) { Span = span },
        Subheading heading => new Subheading(Placed(heading.Text, span), heading.Level) { Span = span },
        LabelledList list => new LabelledList(Placed(list.Label, span), [.. list.Values.Select(value => Placed(value, span))]) { Span = span },
        BulletList list => new BulletList([.. list.Items.Select(item => new ListItem([.. item.Blocks.Select(inner => Placed(inner, span))], span))], list.FirstNumber) { Span = span },
        Entry entry => entry with { Parts = [.. entry.Parts.Select(part => Placed(part, span))], Blocks = [.. entry.Blocks.Select(inner => Placed(inner, span))], Span = span },
        ContactItem item => item with { Label = item.Label is { } label ? Placed(label, span) : null, Value = Placed(item.Value, span), Span = span },
        _ => throw new InvalidOperationException($"Unknown block {block.GetType().Name}."),
    };

    private static EntryPart Placed(EntryPart part, SourceSpan span) =>
        part with { Text = Placed(part.Text, span), Label = part.Label is { } label ? Placed(label, span) : null };
}
