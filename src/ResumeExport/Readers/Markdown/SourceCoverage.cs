using System.Collections.Immutable;
using System.Text;
using Markdig.Syntax;
using ResumeExport.Model.Content;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Model.Document;
using ResumeExport.Readers.Markdown.Structure;
using Block = ResumeExport.Model.Content.Block;
using SourceSpan = ResumeExport.Model.Diagnostics.SourceSpan;

namespace ResumeExport.Readers.Markdown;

/// <summary>
/// Proves on every read that each visible word of the source is in exactly one leaf of the model. The visible words come from
/// a walk over the syntax tree that knows nothing of résumés.
/// </summary>
internal static class SourceCoverage
{
    private const string LostMark = "was put nowhere by any rule; it is kept at the end";

    /// <summary>Returns one warning for each run of words of one line that are in no leaf, or in two.</summary>
    /// <param name="source">The text.</param>
    /// <param name="parsed">What the parser saw of it.</param>
    /// <param name="markdown">The syntax tree; null when all of it was read as plain lines.</param>
    /// <param name="document">What was read.</param>
    /// <param name="settings">Places that set something and are shown nowhere.</param>
    public static IEnumerable<Diagnostic> Check(SourceText source, ParsedText parsed, MarkdownDocument? markdown, ResumeDocument document, IEnumerable<SourceSpan> settings)
    {
        var leaves = LeafMap.Of(document, source.Text.Length);
        foreach (var setting in settings) leaves.Mark(setting);
        foreach (var range in markdown is null ? [new TextRange(0, source.Text.Length)] : VisibleText.Of(parsed, markdown))
            foreach (var (run, count) in Runs(source.Text, range, leaves))
                if (count != 1) yield return Broken(source, run.Start, run.End, count);
    }

    // Words side by side on one line that are in equally many leaves.
    private static List<(TextRange Run, int Count)> Runs(string text, TextRange range, LeafMap leaves)
    {
        // Nearly always all of it is covered once.
        if (leaves.CountAt(range.Start, range.End) == 1) return [];
        var runs = new List<(TextRange Run, int Count)>();
        foreach (var word in Words(text, range.Start, range.End))
        {
            var count = leaves.CountAt(word.Start, word.End);
            if (runs is [.., var last] && last.Count == count && !text.AsSpan(last.Run.End, word.Start - last.Run.End).ContainsAny('\r', '\n')) runs[^1] = (last.Run with { End = word.End }, count);
            else runs.Add((word, count));
        }

        return runs;
    }

    private static IEnumerable<TextRange> Words(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var from = i;
            while (i < end && LetterAt(text, i) is var length and > 0) i += length;
            if (i > from) yield return new TextRange(from, i);
        }
    }

    // 0 for no letter or digit, 2 for one beyond U+FFFF, such as 𝒳.
    private static int LetterAt(string text, int at)
    {
        if (!char.IsSurrogate(text[at])) return char.IsLetterOrDigit(text[at]) ? 1 : 0;
        return Rune.TryGetRuneAt(text, at, out var rune) && Rune.IsLetterOrDigit(rune) ? 2 : 0;
    }

    private static Diagnostic Broken(SourceText source, int start, int end, int count) => new(
        DiagnosticCodes.CoverageBroken,
        DiagnosticSeverity.Warning,
        $"'{Shortened(source.Text, start, end)}' {(count == 0 ? LostMark : "appears twice")}",
        source.Path,
        source.SpanAt(start, end - start),
        "this is a fault of the program: please report it with the line above");

    private static string Shortened(string text, int start, int end) => end - start <= 60 ? text[start..end] : text[start..(start + 60)] + "…";

    /// <summary>Returns <paramref name="document"/> with the words that were found lost in it, line by line behind everything else.</summary>
    public static ResumeDocument Restore(SourceText source, ResumeDocument document, IEnumerable<Diagnostic> findings)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        foreach (var line in findings.Where(IsLost).GroupBy(static finding => finding.Span.Line))
        {
            var runs = ImmutableArray.CreateBuilder<Inline>();
            foreach (var finding in line)
            {
                if (runs.Count > 0) runs.Add(new TextRun(" ", TextStyles.None, default));
                runs.Add(new TextRun(source.Text.Substring(finding.Span.Start, finding.Span.Length), TextStyles.None, finding.Span));
            }

            blocks.Add(new Paragraph(new RichText(runs.ToImmutable())) { Span = line.First().Span });
        }

        if (blocks.Count == 0) return document;
        return document with { Sections = document.Sections.Add(new Section { Kind = SectionKind.Custom, Heading = RichText.Empty, Blocks = blocks.ToImmutable(), Span = blocks[0].Span }) };
    }

    private static bool IsLost(Diagnostic finding) =>
        finding.Code == DiagnosticCodes.CoverageBroken && finding.Message.EndsWith(LostMark, StringComparison.Ordinal);
}
