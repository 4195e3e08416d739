using System.Collections.Immutable;
using ResumeExport.Model.Content;
using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Model.Text;

/// <summary>Collects the runs of one content line; neighbours with the same look become one run.</summary>
internal sealed class LineText
{
    private readonly List<LineRun> runs = [];

    public LineText()
    {
    }

    public LineText(RichText text) => Append(text);

    /// <summary>The source range of all appended leaves.</summary>
    public SourceSpan Span { get; private set; }

    public LineText Append(string text, TextStyles styles = TextStyles.None)
    {
        Add(new LineRun(text, styles));
        return this;
    }

    public LineText Append(RichText text, TextStyles added = TextStyles.None)
    {
        Append(text.Inlines, added, null);
        Span = Span.Union(text.Span);
        return this;
    }

    public ImmutableArray<LineRun> ToRuns() => [.. runs];

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
        if (runs.Count > 0 && runs[^1] is var last && last.Styles == run.Styles && last.LinkTarget == run.LinkTarget)
            runs[^1] = last with { Text = last.Text + run.Text };
        else
            runs.Add(run);
    }
}
