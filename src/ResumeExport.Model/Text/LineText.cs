using System.Collections.Immutable;
using System.Text;
using ResumeExport.Model.Content;
using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Model.Text;

/// <summary>Collects the runs of one content line; neighbours with the same look become one run.</summary>
internal sealed class LineText
{
    private readonly List<LineRun> runs = [];
    private readonly StringBuilder text = new();
    private LineRun? open;

    public LineText()
    {
    }

    public LineText(RichText leaf) => Append(leaf);

    /// <summary>The source range of all appended leaves.</summary>
    public SourceSpan Span { get; private set; }

    public LineText Append(string plain, TextStyles styles = TextStyles.None)
    {
        Add(new LineRun(plain, styles));
        return this;
    }

    public LineText Append(RichText leaf, TextStyles added = TextStyles.None)
    {
        Append(leaf.Inlines, added, null);
        Span = Span.Union(leaf.Span);
        return this;
    }

    public ImmutableArray<LineRun> ToRuns()
    {
        Close();
        return [.. runs];
    }

    private void Append(ImmutableArray<Inline> inlines, TextStyles added, string? target)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case TextRun run: Add(new LineRun(run.Text, run.Styles | added, target)); break;
                case Link link: Append(link.Content, added, link.Target); break;
                case LineBreak: Add(new LineRun("\n", added, target)); break;
                default: throw new InvalidOperationException($"Unknown inline {inline.GetType().Name}.");
            }
        }
    }

    private void Add(LineRun run)
    {
        if (open is null || open.Styles != run.Styles || open.LinkTarget != run.LinkTarget)
        {
            Close();
            open = run;
        }

        text.Append(run.Text);
    }

    // The text of a run is put together once, however many pieces it has.
    private void Close()
    {
        if (open is not null) runs.Add(open with { Text = text.ToString() });
        open = null;
        text.Clear();
    }
}
