using System.Collections.Immutable;
using ResumeExport.Model.Content;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Model.Document;
using ResumeExport.Model.Text;

namespace ResumeExport.Readers.Markdown;

/// <summary>How many leaves of a model cover each character of its source.</summary>
internal sealed class LeafMap
{
    private readonly byte[] counts;

    private LeafMap(int length) => counts = new byte[length];

    public static LeafMap Of(ResumeDocument document, int sourceLength)
    {
        var map = new LeafMap(sourceLength);
        foreach (var leaf in Leaves.Of(document)) map.Mark(leaf.Inlines);
        return map;
    }

    /// <summary>The count that all characters of the range have; the one that is not 1 when they differ.</summary>
    public int CountAt(int start, int end)
    {
        for (var i = start; i < end; i++)
            if (counts[i] != 1) return counts[i];
        return 1;
    }

    private void Mark(ImmutableArray<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            if (inline is TextRun run) Mark(run.Span);
            else if (inline is Link link) Mark(link.Content);
        }
    }

    /// <summary>Counts the characters of <paramref name="span"/> once more.</summary>
    public void Mark(SourceSpan span)
    {
        for (var i = span.Start; i < span.End; i++)
            if (counts[i] < byte.MaxValue) counts[i]++;
    }
}
