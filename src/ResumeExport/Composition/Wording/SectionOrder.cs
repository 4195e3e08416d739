using System.Collections.Immutable;
using ResumeExport.Model.Document;

namespace ResumeExport.Composition.Wording;

/// <summary>Puts sections in the order of a theme.</summary>
internal static class SectionOrder
{
    /// <summary>
    /// Returns the sections of the kinds in <paramref name="order"/> first, those of one kind as they are written, then all others as they are written.
    /// Sections without a heading stay with the one before them: they belong to it for a reader.
    /// </summary>
    public static IEnumerable<Section> Of(ImmutableArray<Section> sections, ImmutableArray<SectionKind> order)
    {
        if (order.IsEmpty) return sections;
        var ranks = new int[sections.Length];
        for (var i = 0; i < sections.Length; i++)
            ranks[i] = sections[i].Heading.IsEmpty ? (i == 0 ? -1 : ranks[i - 1]) : Rank(sections[i].Kind, order);

        // OrderBy is stable: what has one rank keeps its order.
        return Enumerable.Range(0, sections.Length).OrderBy(i => ranks[i]).Select(i => sections[i]);
    }

    private static int Rank(SectionKind kind, ImmutableArray<SectionKind> order)
    {
        var rank = order.IndexOf(kind);
        return rank < 0 ? order.Length : rank;
    }
}
