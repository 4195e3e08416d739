using System.Globalization;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ResumeExport.Model.Content;
using Inline = Markdig.Syntax.Inlines.Inline;

namespace ResumeExport.Inspection.Extractors.Markdown;

/// <summary>Collects the text of one leaf and cuts it into the parts of a head line.</summary>
internal sealed class InlineWalk(ProblemList problems, HashSet<LinkReferenceDefinition> used, int line)
{
    private const string Separator = " | ";
    private const string Joiner = "\u2060";
    private static readonly string[] Schemes = ["http://", "https://", "mailto:", "tel:"];

    private readonly List<RunCollector> parts = [new()];
    private int depth;
    private bool hasText;

    /// <summary>Returns the parts in order, also empty ones.</summary>
    public List<RunCollector> Parts(ContainerInline? inlines)
    {
        if (inlines is not null) Inlines(inlines, TextStyles.None, null);
        return parts;
    }

    private void Inlines(ContainerInline container, TextStyles styles, string? target)
    {
        if (++depth > ExtractionLimits.Depth) throw new InvalidDataException("marks are nested too deep");
        foreach (var inline in container) Visit(inline, styles, target);
        depth--;
    }

    private void Visit(Inline inline, TextStyles styles, string? target)
    {
        switch (inline)
        {
            case LiteralInline literal: Literal(literal.Content.ToString(), styles, target); break;
            case HtmlEntityInline entity: Text(entity.Transcoded.ToString(), styles, target); break;
            case CodeInline code: Text(code.Content, styles | TextStyles.Code, target); break;
            case LineBreakInline: Text("\n", styles, target); break;
            case EmphasisInline emphasis: Inlines(emphasis, styles | StyleOf(emphasis), target); break;
            case LinkInline { IsImage: true }: Problem("an image"); break;
            case LinkInline link: Link(link, styles); break;
            case AutolinkInline link: Autolink(link, styles); break;
            case HtmlInline: Problem("raw HTML"); break;
            case ContainerInline other: Inlines(other, styles, target); break;
            default: Problem("a " + inline.GetType().Name + ", which no résumé has"); break;
        }
    }

    // A joiner as such only helps the marks beside it; one of the content is a reference.
    private void Literal(string text, TextStyles styles, string? target)
    {
        text = text.Replace(Joiner, "", StringComparison.Ordinal);
        var isHead = depth == 1;
        for (int cut; isHead && (cut = text.IndexOf(Separator, StringComparison.Ordinal)) >= 0; text = text[(cut + Separator.Length)..])
        {
            Text(text[..cut], styles, target);
            parts.Add(new RunCollector());
        }

        Text(text, styles, target);
    }

    private void Text(string text, TextStyles styles, string? target)
    {
        foreach (var character in text)
        {
            if (char.IsControl(character) && character != '\n') Problem("a control character");
            hasText |= !char.IsWhiteSpace(character);
        }

        parts[^1].Append(text, styles, target);
    }

    private void Link(LinkInline link, TextStyles styles)
    {
        var target = link.Url ?? "";
        if (link.Reference is { } definition) used.Add(definition);
        if (!string.IsNullOrEmpty(link.Title)) Problem("a link with a title, which only a mouse shows");
        CheckTarget(target);
        hasText = false;
        Inlines(link, styles, target);
        if (!hasText) Problem("a link without text");
    }

    private void Autolink(AutolinkInline link, TextStyles styles)
    {
        var target = link.IsEmail ? "mailto:" + link.Url : link.Url;
        CheckTarget(target);
        Text(link.Url, styles, target);
    }

    private void CheckTarget(string target)
    {
        if (!Array.Exists(Schemes, scheme => target.Length > scheme.Length && target.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)))
            Problem($"a link to '{target}', which is no http, https, mailto or tel address");
    }

    private static TextStyles StyleOf(EmphasisInline emphasis) => (emphasis.DelimiterChar, emphasis.DelimiterCount) switch
    {
        ('*' or '_', 2) => TextStyles.Bold,
        ('*' or '_', 1) => TextStyles.Italic,
        ('~', _) => TextStyles.Strikethrough,
        _ => TextStyles.None,
    };

    private void Problem(string what) => problems.Add(string.Create(CultureInfo.InvariantCulture, $"line {line} has {what}"));
}
