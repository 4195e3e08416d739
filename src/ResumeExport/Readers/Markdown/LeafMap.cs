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
        Leaves.ForEach(document, leaf => map.Mark(leaf.Inlines));
        return map;
    }

    /// <summary>The count that all characters of the range have; the one that is not 1 when they differ.</summary>
    public int CountAt(int start, int end)
    {
        var range = counts.AsSpan(start, end - start);
        var other = range.IndexOfAnyExcept((byte)1);
        return other < 0 ? 1 : range[other];
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
        var range = counts.AsSpan(span.Start, span.Length);
        if (range.ContainsAnyExcept((byte)0))
        {
            foreach (ref var count in range)
                if (count < byte.MaxValue) count++;
        }
        else range.Fill(1);
    }
}
