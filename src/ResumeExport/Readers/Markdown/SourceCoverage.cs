using Markdig.Syntax;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Model.Document;
using ResumeExport.Readers.Markdown.Structure;
using SourceSpan = ResumeExport.Model.Diagnostics.SourceSpan;

namespace ResumeExport.Readers.Markdown;

/// <summary>
/// Proves on every read that each visible word of the source is in exactly one leaf of the model. The visible words come from
/// a walk over the syntax tree that knows nothing of résumés.
/// </summary>
internal static class SourceCoverage
{
    /// <summary>Returns one error for each word that is in no leaf, or in two.</summary>
    /// <param name="source">The text.</param>
    /// <param name="markdown">Its syntax tree; null when all of it was read as plain lines.</param>
    /// <param name="document">What was read.</param>
    /// <param name="settings">Places that set something and are shown nowhere.</param>
    public static IEnumerable<Diagnostic> Check(SourceText source, MarkdownDocument? markdown, ResumeDocument document, IEnumerable<SourceSpan> settings)
    {
        var leaves = LeafMap.Of(document, source.Text.Length);
        foreach (var setting in settings) leaves.Mark(setting);
        foreach (var range in markdown is null ? [new TextRange(0, source.Text.Length)] : VisibleText.Of(source.Text, markdown))
            foreach (var word in Words(source.Text, range.Start, range.End))
                if (leaves.CountAt(word.Start, word.End) is var count && count != 1) yield return Broken(source, word.Start, word.End, count);
    }

    private static IEnumerable<TextRange> Words(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!char.IsLetterOrDigit(text[i])) continue;
            var from = i;
            while (i < end && char.IsLetterOrDigit(text[i])) i++;
            yield return new TextRange(from, i);
        }
    }

    private static Diagnostic Broken(SourceText source, int start, int end, int count) => new(
        DiagnosticCodes.CoverageBroken,
        DiagnosticSeverity.Error,
        count == 0
            ? $"'{source.Text[start..end]}' would be lost: no rule put it anywhere"
            : $"'{source.Text[start..end]}' would appear twice",
        source.Path,
        source.SpanAt(start, end - start),
        "this is a fault of the program: please report it with the line above");
}
