using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Readers.Markdown.Structure;

/// <summary>The text that the Markdown parser saw, and where its characters stand in the source.</summary>
internal sealed class ParsedText
{
    private readonly int[]? places;

    /// <summary>The whole of <paramref name="source"/>.</summary>
    /// <param name="source">The source.</param>
    /// <param name="text">Its text, or one of the same length in which signs were replaced that cost too much to parse.</param>
    public ParsedText(SourceText source, string text) => (Source, Text) = (source, text);

    /// <summary>Lines taken out of <paramref name="source"/>, such as indented text without its indentation.</summary>
    /// <param name="source">The source.</param>
    /// <param name="text">The lines.</param>
    /// <param name="places">Where each character stands in the source.</param>
    public ParsedText(SourceText source, string text, int[] places) => (Source, Text, this.places) = (source, text, places);

    /// <summary>The source.</summary>
    public SourceText Source { get; }

    /// <summary>The text that was parsed.</summary>
    public string Text { get; }

    /// <summary>The place in the source of <paramref name="length"/> characters of the parsed text.</summary>
    public SourceSpan SpanAt(int start, int length)
    {
        if (places is null) return Source.SpanAt(start, length);
        var from = PlaceOf(start);
        return Source.SpanAt(from, length == 0 ? 0 : PlaceOf(start + length - 1) + 1 - from);
    }

    /// <summary>The characters as the author wrote them.</summary>
    public string Slice(int start, int length) => places is null ? Source.Text.Substring(start, length) : Text.Substring(start, length);

    private int PlaceOf(int at) => at < places!.Length ? places[at] : places.Length == 0 ? 0 : places[^1] + 1;
}
