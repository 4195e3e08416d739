using System.Collections.Immutable;
using System.Text;
using ResumeExport.Model.Content;

namespace ResumeExport.Readers.Markdown.Structure;

/// <summary>Collects inlines; neighbouring runs with the same look become one, put together once however many there are.</summary>
internal sealed class InlineBuffer
{
    private readonly List<Inline> inlines = [];
    private StringBuilder? text;
    private TextRun? open;

    public bool IsEmpty => inlines.Count == 0 && open is null;

    public void Add(Inline inline)
    {
        if (inline is TextRun run)
        {
            Add(run);
            return;
        }

        Close();
        inlines.Add(inline);
    }

    /// <summary>Returns what was collected and starts anew.</summary>
    public ImmutableArray<Inline> Take()
    {
        Close();
        ImmutableArray<Inline> taken = [.. inlines];
        inlines.Clear();
        return taken;
    }

    private void Add(TextRun run)
    {
        if (open is not null && open.Styles != run.Styles) Close();
        if (open is null)
        {
            open = run;
            return;
        }

        if (text is not { Length: > 0 }) text = (text ?? new StringBuilder()).Append(open.Text);
        text.Append(run.Text);
        open = open with { Span = open.Span.Union(run.Span) };
    }

    private void Close()
    {
        if (open is not null) inlines.Add(text is { Length: > 0 } ? open with { Text = text.ToString() } : open);
        open = null;
        text?.Clear();
    }
}
