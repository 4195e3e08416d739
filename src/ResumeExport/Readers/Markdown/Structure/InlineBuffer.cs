using System.Collections.Immutable;
using System.Text;
using ResumeExport.Model.Content;

namespace ResumeExport.Readers.Markdown.Structure;

/// <summary>Collects inlines; neighbouring runs with the same look become one, put together once however many there are.</summary>
internal sealed class InlineBuffer
{
    private readonly List<Inline> inlines = [];
    private readonly StringBuilder text = new();
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
        open = open is null ? run : open with { Span = open.Span.Union(run.Span) };
        text.Append(run.Text);
    }

    private void Close()
    {
        if (open is not null) inlines.Add(open with { Text = text.ToString() });
        open = null;
        text.Clear();
    }
}
