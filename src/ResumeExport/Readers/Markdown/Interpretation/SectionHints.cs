using System.Collections.Immutable;
using ResumeExport.Readers.Markdown.Structure;

namespace ResumeExport.Readers.Markdown.Interpretation;

/// <summary>Joins the hints about sections to the headings below them.</summary>
internal static class SectionHints
{
    /// <summary>Returns <paramref name="raw"/> with each such hint as part of its heading; a section without one gets an empty heading.</summary>
    public static ImmutableArray<RawBlock> Join(ImmutableArray<RawBlock> raw)
    {
        if (!raw.Any(static block => block is RawHint)) return raw;
        var joined = ImmutableArray.CreateBuilder<RawBlock>(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] is not RawHint comment || SectionHint.Of(comment) is not { } hint) joined.Add(raw[i]);
            else if (hint.IsUntitled) joined.Add(new RawHeading(1, FlatText.Nothing, comment.Span) { Hint = hint });
            else if (i + 1 < raw.Length && raw[i + 1] is RawHeading heading) joined.Add(heading with { Hint = hint, Level = raw[++i] is RawHeading { Level: var level } ? level : 2 });
        }

        return joined.ToImmutable();
    }
}
