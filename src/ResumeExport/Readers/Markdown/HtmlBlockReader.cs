using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Normalisation;

namespace ResumeExport.Readers.Markdown;

/// <summary>Reads a raw HTML block of a Markdown source into the same plain structure that Markdown gives.</summary>
internal sealed class HtmlBlockReader(SourceText source, List<Diagnostic> diagnostics)
{
    private readonly PieceCollector pieces = new(source);
    private HtmlTextLocator locator = new(source, 0, 0);
    private List<RawBlock> blocks = [];

    /// <summary>Reads the block that stands at <paramref name="span"/>.</summary>
    public ImmutableArray<RawBlock> Read(SourceSpan span)
    {
        var body = new HtmlParser().ParseDocument(source.Text.Substring(span.Start, span.Length)).Body;
        if (body is null) return [];
        locator = new HtmlTextLocator(source, span.Start, span.End);
        return ReadBlocks(body);
    }

    private ImmutableArray<RawBlock> ReadBlocks(INode parent)
    {
        var outer = blocks;
        blocks = [];
        Children(parent);
        EndParagraph();
        var read = blocks;
        blocks = outer;
        return [.. read];
    }

    private void Children(INode parent)
    {
        foreach (var child in parent.ChildNodes)
        {
            if (child is IText text) Text(text.Data);
            else if (child is IElement element) Element(element);
        }
    }

    private void Element(IElement element)
    {
        switch (element.LocalName)
        {
            case "script" or "style" or "template" or "head" or "title": locator.Skip(element.TextContent); break;
            case "br": pieces.AddBreak(locator.Here); break;
            case "hr": EndParagraph(); break;
            case "img": pieces.Add(element.GetAttribute("alt") ?? "", locator.Here); break;
            case "a": Anchor(element); break;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6": Heading(element); break;
            case "ul" or "ol": List(element); break;
            case "pre" or "p" or "div" or "section" or "article" or "header" or "footer" or "main" or "address" or "blockquote"
                or "table" or "tr" or "dl" or "dt" or "dd" or "figure" or "details" or "summary" or "center" or "td" or "th" or "li":
                EndParagraph();
                Children(element);
                EndParagraph();
                break;
            default: Styled(element); break;
        }
    }

    private void Text(string data)
    {
        var from = 0;
        for (var i = 0; i <= data.Length; i++)
        {
            var isBlank = i < data.Length && char.IsWhiteSpace(data[i]) && data[i] != '\u00A0';
            if (i < data.Length && !isBlank) continue;
            if (i > from) pieces.Add(data[from..i], locator.Find(data[from..i]));
            if (isBlank) pieces.AddBlank(locator.Here);
            from = i + 1;
        }
    }

    private void Styled(IElement element)
    {
        var before = pieces.Styles;
        pieces.Styles |= HtmlStyles.Of(element.LocalName);
        Children(element);
        pieces.Styles = before;
    }

    private void Anchor(IElement element)
    {
        var target = element.GetAttribute("href");
        var before = pieces.Link;
        if (LinkPolicy.Accept(target) is { } accepted) pieces.Link = new LinkReference(accepted, locator.Here);
        else if (target is not null) diagnostics.Add(LinkDropped.For(source.Path, target, locator.Here));
        Children(element);
        pieces.Link = before;
    }

    private void Heading(IElement element)
    {
        EndParagraph();
        Children(element);
        if (Take() is { } text) blocks.Add(new RawHeading(element.LocalName[1] - '0', text, text.Span));
    }

    private void List(IElement element)
    {
        EndParagraph();
        var items = ImmutableArray.CreateBuilder<RawItem>();
        foreach (var child in element.Children)
            if (ReadBlocks(child) is { IsEmpty: false } item) items.Add(new RawItem(item));
        if (items.Count > 0) blocks.Add(new RawList(element.LocalName == "ol" ? 1 : null, items.ToImmutable(), items[0].Blocks[0].Span));
    }

    private void EndParagraph()
    {
        if (Take() is { } text) blocks.Add(new RawParagraph(text, text.Span));
    }

    private FlatText? Take() => pieces.Take() is { } text ? AddressLinker.Link(source, text) : null;
}
