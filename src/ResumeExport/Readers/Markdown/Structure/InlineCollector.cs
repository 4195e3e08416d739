using Markdig.Syntax.Inlines;
using ResumeExport.Model.Content;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Normalisation;
using Inline = Markdig.Syntax.Inlines.Inline;

namespace ResumeExport.Readers.Markdown.Structure;

/// <summary>Turns Markdig's inline tree into pieces.</summary>
internal sealed class InlineCollector(ParsedText parsed, List<Diagnostic> diagnostics)
{
    private readonly PieceCollector pieces = new(parsed.Source, diagnostics);
    private readonly HtmlTagReader tags = new(parsed.Source, diagnostics);

    /// <summary>Reads one paragraph or heading; null when nothing in it is visible.</summary>
    public FlatText? Collect(ContainerInline? container)
    {
        pieces.Styles = TextStyles.None;
        pieces.Link = null;
        if (container is not null) Children(container);
        return pieces.Take() is { } text ? AddressLinker.Link(parsed.Source, text) : null;
    }

    private void Children(ContainerInline container)
    {
        for (var child = container.FirstChild; child is not null; child = child.NextSibling) Read(child);
    }

    private void Read(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal: Literal(literal); break;
            case EmphasisInline emphasis: Emphasis(emphasis); break;
            case CodeInline code: Code(code); break;
            case LinkInline link: Link(link); break;
            case AutolinkInline link: AutoLink(link); break;
            case LineBreakInline lineBreak: Break(lineBreak); break;
            case HtmlEntityInline entity: pieces.Add(entity.Transcoded.ToString(), Span(entity)); break;
            case HtmlInline html: tags.Apply(html.Tag, Span(html), pieces); break;
            case DelimiterInline delimiter: Delimiter(delimiter); break;
            case ContainerInline container: Children(container); break;
            default: pieces.Add(parsed.Slice(inline.Span.Start, inline.Span.Length), Span(inline)); break;
        }
    }

    // The parser may have seen another sign in the place of one that costs too much to parse.
    private void Literal(LiteralInline literal)
    {
        var text = literal.Span.Length == literal.Content.Length ? parsed.Slice(literal.Span.Start, literal.Span.Length) : literal.Content.ToString();
        pieces.Add(text, ContentSpan(literal));
    }

    private void Emphasis(EmphasisInline emphasis)
    {
        var before = pieces.Styles;
        pieces.Styles |= StyleOf(emphasis);
        Children(emphasis);
        pieces.Styles = before;
    }

    // A bracket that opens no link holds what follows it.
    private void Delimiter(DelimiterInline delimiter)
    {
        pieces.Add(delimiter.ToLiteral(), parsed.SpanAt(delimiter.Span.Start, delimiter.ToLiteral().Length));
        Children(delimiter);
    }

    private static TextStyles StyleOf(EmphasisInline emphasis) => emphasis.DelimiterChar switch
    {
        '~' => TextStyles.Strikethrough,
        _ when emphasis.DelimiterCount == 2 => TextStyles.Bold,
        _ => TextStyles.Italic,
    };

    private void Code(CodeInline code)
    {
        pieces.Styles |= TextStyles.Code;
        pieces.Add(code.Content, ContentSpan(code));
        pieces.Styles &= ~TextStyles.Code;
    }

    // The back slash of an escape belongs to the span of the text behind it.
    private SourceSpan ContentSpan(LiteralInline literal)
    {
        var length = literal.Content.Length;
        var isEscape = literal.Span.Length == length + 1 && parsed.Text[literal.Span.Start] == '\\';
        return isEscape ? parsed.SpanAt(literal.Span.Start + 1, length) : Span(literal);
    }

    private SourceSpan ContentSpan(CodeInline code)
    {
        // The span of the whole code span includes its back ticks; the content is found inside for an exact position.
        var at = parsed.Text.IndexOf(code.Content, code.Span.Start, code.Span.Length, StringComparison.Ordinal);
        if (at >= 0) return parsed.SpanAt(at, code.Content.Length);

        // Line ends in it became blanks.
        var margin = (code.Span.Length - code.Content.Length) / 2;
        return code.Span.Length == code.Content.Length + 2 * margin ? parsed.SpanAt(code.Span.Start + margin, code.Content.Length) : Span(code);
    }

    private void Link(LinkInline link)
    {
        // An image has no place in the model; its alternative text is what a reader would hear.
        var target = link.IsImage ? null : Accept(link.Url, Span(link));
        var before = pieces.Link;
        pieces.Link = target is null ? before : new LinkReference(target, Span(link));
        Children(link);
        pieces.Link = before;
    }

    private void AutoLink(AutolinkInline link)
    {
        var target = Accept(link.IsEmail ? "mailto:" + link.Url : link.Url, Span(link));
        var before = pieces.Link;
        pieces.Link = target is null ? before : new LinkReference(target, Span(link));
        pieces.Add(link.Url, parsed.SpanAt(link.Span.Start + 1, link.Url.Length));
        pieces.Link = before;
    }

    private void Break(LineBreakInline lineBreak)
    {
        if (lineBreak.IsHard) pieces.AddBreak(Span(lineBreak));
        else pieces.AddBlank(Span(lineBreak));
    }

    private string? Accept(string? target, SourceSpan span)
    {
        var accepted = LinkPolicy.Accept(target);
        if (accepted is null) diagnostics.Add(LinkDropped.For(parsed.Source.Path, target, span));
        return accepted;
    }

    private SourceSpan Span(Inline inline) => parsed.SpanAt(inline.Span.Start, inline.Span.Length);
}
