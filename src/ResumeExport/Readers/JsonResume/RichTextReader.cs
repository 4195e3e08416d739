using System.Collections.Immutable;
using ResumeExport.Model.Content;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Normalisation;
using ResumeExport.Readers.Data;
using ResumeExport.Readers.Markdown;

namespace ResumeExport.Readers.JsonResume;

/// <summary>Reads rich text: a string, or an array of strings and runs.</summary>
internal sealed class RichTextReader(ReadContext context)
{
    private readonly ImmutableArray<Inline>.Builder inlines = ImmutableArray.CreateBuilder<Inline>();
    private readonly ImmutableArray<Inline>.Builder linked = ImmutableArray.CreateBuilder<Inline>();
    private string? link;

    /// <summary>Reads <paramref name="item"/>; whatever it is, none of its words is lost.</summary>
    public static RichText Read(DataItem item, ReadContext context)
    {
        if (context.ReadsMarkup && item.Kind == DataItemKind.Text && Markup(item, context) is { } markup) return markup;
        var reader = new RichTextReader(context);
        if (item.Kind == DataItemKind.Array) foreach (var run in item.Items) reader.Run(run);
        else reader.Run(item);
        reader.SwitchTo(null);
        return reader.inlines.Count == 0 ? RichText.Empty : new RichText(reader.inlines.ToImmutable());
    }

    private static RichText? Markup(DataItem item, ReadContext context) =>
        StringMarkup.IsLikely(item.Text) ? StringMarkup.Inline(item.Text.Trim(), context.Path, item.Span, context.Diagnostics) : null;

    private void Run(DataItem item)
    {
        switch (item.Kind)
        {
            case DataItemKind.Text or DataItemKind.Literal: Add(item, TextStyles.None, null); break;
            case DataItemKind.Object: StyledRun(item); break;
            case DataItemKind.Null: break;
            case DataItemKind.Array:
                context.ReportUnexpected(item, "a string or a run");
                foreach (var nested in item.Items) Run(nested);
                break;
            default: throw new InvalidOperationException($"Unknown kind {item.Kind}.");
        }
    }

    private void StyledRun(DataItem run)
    {
        if (run.Find("text") is { IsScalar: true } text)
        {
            Add(text, StylesOf(run), LinkOf(run));
            return;
        }

        context.ReportUnexpected(run, "a run with a \"text\"");
        foreach (var member in run.Members) Run(member.Value);
    }

    private static TextStyles StylesOf(DataItem run) =>
        Flag(run, "bold", TextStyles.Bold)
        | Flag(run, "italic", TextStyles.Italic)
        | Flag(run, "code", TextStyles.Code)
        | Flag(run, "strike", TextStyles.Strikethrough);

    private static TextStyles Flag(DataItem run, string name, TextStyles style) =>
        run.Find(name) is { IsScalar: true, Text: "true" } ? style : TextStyles.None;

    private string? LinkOf(DataItem run)
    {
        if (run.Find("link") is not { } item) return null;
        if (LinkPolicy.Accept(item.Text) is { } target) return target;
        context.Report(
            DiagnosticCodes.LinkDropped,
            DiagnosticSeverity.Warning,
            $"a link to '{item.Text}' cannot be kept; its text is",
            item,
            "write a full address that begins with https://, http://, mailto: or tel:");
        return null;
    }

    private void Add(DataItem item, TextStyles styles, string? target)
    {
        if (target != link) SwitchTo(target);
        var text = (context.ReadsMarkup ? ControlCharacters.ToBlanks(item.Text.Trim()).ReplaceLineEndings("\n") : item.Text).AsSpan();
        while (!text.IsEmpty)
        {
            var end = text.IndexOf('\n');
            var line = end < 0 ? text : text[..end];
            if (!line.IsEmpty) Current().Add(new TextRun(line.ToString(), styles, item.Span));
            if (end >= 0) Current().Add(new LineBreak(item.Span));
            text = end < 0 ? default : text[(end + 1)..];
        }
    }

    private ImmutableArray<Inline>.Builder Current() => link is null ? inlines : linked;

    private void SwitchTo(string? target)
    {
        if (linked.Count > 0)
        {
            var content = new RichText(linked.ToImmutable());
            inlines.Add(new Link(link!, content.Inlines, content.Span));
            linked.Clear();
        }

        link = target;
    }
}
