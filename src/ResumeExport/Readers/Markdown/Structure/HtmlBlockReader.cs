using System.Collections.Immutable;
using System.Globalization;
using Markdig.Syntax;
using ResumeExport.Model.Content;
using ResumeExport.Model.Diagnostics;
using SourceSpan = ResumeExport.Model.Diagnostics.SourceSpan;

namespace ResumeExport.Readers.Markdown.Structure;

/// <summary>Reads a raw HTML block of a Markdown source into the same plain structure that Markdown gives.</summary>
internal sealed class HtmlBlockReader(ParsedText parsed, List<Diagnostic> diagnostics)
{
    // More than any output has levels for, and few enough for all that walks a model.
    private const int DeepestList = 32;

    private readonly PieceCollector pieces = new(parsed.Source, diagnostics);
    private readonly HtmlTagReader tags = new(parsed.Source, diagnostics);
    private readonly Stack<HtmlListDraft> lists = [];
    private List<RawBlock> blocks = [];
    private HtmlText html = null!;
    private int? heading;
    private bool isPreformatted;

    /// <summary>Reads <paramref name="block"/>.</summary>
    public ImmutableArray<RawBlock> Read(HtmlBlock block)
    {
        html = HtmlText.Of(parsed, block);
        blocks = [];
        HtmlTagReader.Reset(pieces);
        foreach (var token in HtmlTokens.Of(html.Text)) Read(token);
        EndText();
        while (lists.Count > 0) CloseList();
        return [.. blocks];
    }

    private void Read(HtmlToken token)
    {
        switch (token.Kind)
        {
            case HtmlTokenKind.Text when isPreformatted: Preformatted(token); break;
            case HtmlTokenKind.Text: Text(token); break;
            case HtmlTokenKind.Verbatim: Words(token.Start, token.End); break;
            case HtmlTokenKind.Start: Start(token); break;
            case HtmlTokenKind.End: End(token); break;
            case HtmlTokenKind.Hidden: break;
            case HtmlTokenKind.HiddenToEnd: ReportHidden(token); break;
            default: throw new InvalidOperationException($"Unknown token {token.Kind}.");
        }
    }

    private void Start(HtmlToken tag)
    {
        switch (tag.Name)
        {
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                EndText();
                heading = tag.Name[1] - '0';
                break;
            case "ul" or "ol": OpenList(tag); break;
            case "li": OpenItem(); break;
            case "pre":
                EndText();
                isPreformatted = true;
                pieces.Styles |= TextStyles.Code;
                break;
            default: Inside(tag); break;
        }
    }

    private void End(HtmlToken tag)
    {
        if (tag.Name is "ul" or "ol" && lists.Count > 0)
        {
            EndText();
            CloseList();
        }
        else if (tag.Name is "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "pre" or "li")
        {
            EndText();
        }
        else
        {
            Inside(tag);
        }
    }

    private void Inside(HtmlToken tag)
    {
        var span = html.SpanAt(tag.Start, tag.End);
        if (heading is not null && tag.Name is "div" or "center") pieces.AddBlank(span);
        else if (IsBlock(tag.Name)) EndText();
        else tags.Apply(html.Text[tag.Start..tag.End], span, pieces);
    }

    private static bool IsBlock(string name) => name is
        "p" or "div" or "section" or "article" or "header" or "footer" or "main" or "nav" or "aside" or "address" or "blockquote" or "hr"
            or "table" or "caption" or "thead" or "tbody" or "tfoot" or "tr" or "td" or "th" or "dl" or "dt" or "dd" or "figure" or "figcaption"
            or "details" or "summary" or "center" or "form" or "fieldset" or "legend" or "option" or "textarea" or "html" or "head" or "body";

    private void OpenList(HtmlToken tag)
    {
        EndText();
        var span = html.SpanAt(tag.Start, tag.End);
        if (lists.Count == DeepestList && !diagnostics.Exists(static finding => finding.Code == DiagnosticCodes.SourceTooComplex)) diagnostics.Add(TooDeep(span));
        var number = int.TryParse(HtmlTagReader.ValueOf(html.Text[tag.Start..tag.End], "start"), NumberStyles.None, CultureInfo.InvariantCulture, out var first) ? first : 1;
        if (lists.Count < DeepestList) lists.Push(new HtmlListDraft(tag.Name == "ol" ? number : null, span));
    }

    private void CloseList()
    {
        if (lists.Pop().ToList() is { } list) Add(list);
    }

    private void OpenItem()
    {
        EndText();
        if (lists.TryPeek(out var list)) list.Open();
    }

    private void Text(HtmlToken token)
    {
        var text = html.Text;
        var from = token.Start;
        for (var i = token.Start; i < token.End; i++)
        {
            var isBlank = char.IsWhiteSpace(text[i]) && text[i] != '\u00A0';
            if (!isBlank && text[i] != '&') continue;
            if (isBlank)
            {
                Words(from, i);
                pieces.AddBlank(html.SpanAt(i, i + 1));
                from = i + 1;
            }
            else if (HtmlEntities.Read(text.AsSpan(0, token.End), i) is var (decoded, length))
            {
                Words(from, i);
                pieces.Add(decoded, html.SpanAt(i, i + length));
                from = i + length;
                i = from - 1;
            }
        }

        Words(from, token.End);
    }

    private void Preformatted(HtmlToken token)
    {
        var from = token.Start;
        for (var i = token.Start; i <= token.End; i++)
        {
            if (i < token.End && html.Text[i] != '\n') continue;
            if (i > from) pieces.Add(HtmlEntities.Decode(html.Text[from..i]), html.SpanAt(from, i));
            if (i < token.End && !pieces.IsEmpty) pieces.AddBreak(html.SpanAt(i, i));
            from = i + 1;
        }
    }

    private void Words(int start, int end)
    {
        if (end > start) pieces.Add(html.Text[start..end], html.SpanAt(start, end));
    }

    private void EndText()
    {
        var block = pieces.Take() is { } text ? ToBlock(AddressLinker.Link(parsed.Source, text)) : null;
        if (block is not null) Add(block);
        if (isPreformatted) pieces.Styles &= ~TextStyles.Code;
        heading = null;
        isPreformatted = false;
    }

    private RawBlock ToBlock(FlatText text)
    {
        if (isPreformatted) return new RawPreformatted(text, text.Span);
        return heading is { } level ? new RawHeading(level, text, text.Span) : new RawParagraph(text, text.Span);
    }

    private void Add(RawBlock block)
    {
        if (lists.TryPeek(out var list)) list.Add(block);
        else blocks.Add(block);
    }

    private void ReportHidden(HtmlToken token)
    {
        if (!html.Text[token.Start..token.End].Any(char.IsLetterOrDigit)) return;
        diagnostics.Add(new Diagnostic(
            DiagnosticCodes.ContentHidden,
            DiagnosticSeverity.Warning,
            "nothing closes this comment or element, so what follows it is not shown",
            parsed.Source.Path,
            html.SpanAt(token.Start, Math.Min(token.Start + 1, token.End)),
            "close it: a comment with -->, an element with its end tag"));
    }

    private Diagnostic TooDeep(SourceSpan span) => new(
        DiagnosticCodes.SourceTooComplex,
        DiagnosticSeverity.Warning,
        $"lists are nested more than {DeepestList} levels deep; from here on they are read as one",
        parsed.Source.Path,
        span,
        "a résumé needs no more than a few levels of lists");
}
