using System.Collections.Immutable;
using ResumeExport.Model.Content;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Model.Document;
using ResumeExport.Model.Text;

namespace ResumeExport.Writers;

/// <summary>Finds where a character that a format cannot hold stands in the source.</summary>
internal static class CharacterPlace
{
    /// <summary>
    /// The first place of <paramref name="character"/> in <paramref name="line"/>: the character itself where the source has
    /// the text as it is, the run or the whole line where it has not.
    /// </summary>
    public static SourceSpan Of(ResumeDocument document, ContentLine line, string character)
    {
        foreach (var leaf in Leaves.Of(document))
            if (Find(leaf.Inlines, line.Span, character) is { } span) return span;
        return line.Span;
    }

    private static SourceSpan? Find(ImmutableArray<Inline> inlines, SourceSpan within, string character)
    {
        foreach (var inline in inlines)
        {
            var found = inline switch
            {
                TextRun run when run.Span.Start >= within.Start && run.Span.End <= within.End => In(run, character),
                Link link => Find(link.Content, within, character),
                _ => null,
            };
            if (found is not null) return found;
        }

        return null;
    }

    private static SourceSpan? In(TextRun run, string character)
    {
        var index = run.Text.IndexOf(character, StringComparison.Ordinal);
        if (index < 0) return null;

        // An escape or entity makes the source longer than the text; then only the run is certain.
        if (run.Text.Length != run.Span.Length || !run.Span.IsKnown) return run.Span;
        return new SourceSpan(run.Span.Start + index, character.Length, run.Span.Line, run.Span.Column + index);
    }
}
