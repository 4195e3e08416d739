using System.Text;
using Markdig.Syntax;
using SourceSpan = ResumeExport.Model.Diagnostics.SourceSpan;

namespace ResumeExport.Readers.Markdown.Structure;

/// <summary>
/// The raw text of an HTML block as one string that knows where each character stands in the source: the marks of quotes and the
/// indentation of list items that the block stands in are no part of it.
/// </summary>
internal sealed class HtmlText
{
    private readonly ParsedText source;
    private readonly List<LineStart> lines = [];

    private HtmlText(ParsedText source, HtmlBlock block)
    {
        this.source = source;
        var text = new StringBuilder();
        for (var i = 0; i < block.Lines.Count; i++)
        {
            if (i > 0) text.Append('\n');
            var slice = block.Lines.Lines[i].Slice;
            lines.Add(new LineStart(text.Length, slice.Start));
            text.Append(slice.AsSpan());
        }

        Text = text.ToString();
    }

    /// <summary>The characters of the block; lines end with a line feed.</summary>
    public string Text { get; }

    /// <summary>Takes the text out of <paramref name="block"/>.</summary>
    public static HtmlText Of(ParsedText source, HtmlBlock block) => new(source, block);

    /// <summary>The place of the characters from <paramref name="start"/> up to <paramref name="end"/> in the source.</summary>
    public SourceSpan SpanAt(int start, int end)
    {
        if (lines.Count == 0) return SourceSpan.None;
        var from = SourceOf(start);
        var to = end > start ? SourceOf(end - 1) + 1 : from;
        return source.SpanAt(from, to - from);
    }

    private int SourceOf(int at)
    {
        var (low, high) = (0, lines.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (lines[middle].At <= at) low = middle;
            else high = middle - 1;
        }

        return lines[low].Source + at - lines[low].At;
    }

    private sealed record LineStart(int At, int Source);
}
