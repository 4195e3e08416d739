using System.Collections.Immutable;
using ResumeExport.Model.Content;
using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Readers.Markdown.Structure;

/// <summary>Reads a source that is nested too deeply for the Markdown parser as plain lines, so that none of its words is lost.</summary>
internal static class PlainLinesReader
{
    /// <summary>Returns a paragraph for each run of lines between empty ones.</summary>
    public static ImmutableArray<RawBlock> Read(SourceText source, List<Diagnostic> diagnostics)
    {
        var blocks = ImmutableArray.CreateBuilder<RawBlock>();
        var pieces = new PieceCollector(source, diagnostics) { Styles = TextStyles.None };
        for (var line = 1; line <= source.LineCount; line++)
        {
            var text = source.LineAt(line);
            if (string.IsNullOrWhiteSpace(text)) End(pieces, blocks);
            else Add(source, pieces, source.StartOfLine(line), text);
        }

        End(pieces, blocks);
        return blocks.ToImmutable();
    }

    private static void Add(SourceText source, PieceCollector pieces, int start, string text)
    {
        if (!pieces.IsEmpty) pieces.AddBreak(source.SpanAt(start, 0));
        pieces.Add(text, source.SpanAt(start, text.Length));
    }

    private static void End(PieceCollector pieces, ImmutableArray<RawBlock>.Builder blocks)
    {
        if (pieces.Take() is { } text) blocks.AddRange(ParagraphSplitter.Split(text));
    }
}
