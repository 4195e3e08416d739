using System.Collections.Immutable;
using ResumeExport.Model.Content;

namespace ResumeExport.Model.Document;

/// <summary>
/// A job, course of study, project or award: a head of labelled parts and a body. Stands in a section under a heading of
/// its own, or inside a list item, where its head is one line. Roles at one employer and projects of a job are entries
/// inside <see cref="Blocks"/>.
/// </summary>
public sealed record Entry : Block
{
    /// <summary>What the entry describes.</summary>
    public required EntryKind Kind { get; init; }

    /// <summary>The parts of the head in canonical order (<see cref="EntryPartRole"/>); never empty.</summary>
    public required ImmutableArray<EntryPart> Parts { get; init; }

    /// <summary>The body in the order of the source.</summary>
    public ImmutableArray<Block> Blocks { get; init; } = [];

    /// <summary>Title of a project or award; null when there is none.</summary>
    public RichText? Title => Find(EntryPartRole.Title)?.Text;

    /// <summary>Employer or institution; null when there is none.</summary>
    public RichText? Organisation => Find(EntryPartRole.Organisation)?.Text;

    /// <summary>Job title or degree; null when there is none.</summary>
    public RichText? Role => Find(EntryPartRole.Role)?.Text;

    /// <summary>Place; null when there is none.</summary>
    public RichText? Location => Find(EntryPartRole.Location)?.Text;

    /// <summary>Dates; null when there are none or none could be read.</summary>
    public Period? Period => Find(EntryPartRole.Period)?.Period;

    /// <summary>The first part with <paramref name="role"/>; null when there is none.</summary>
    public EntryPart? Find(EntryPartRole role)
    {
        foreach (var part in Parts)
            if (part.Role == role) return part;
        return null;
    }

    /// <summary>Returns <paramref name="parts"/> in canonical order; parts of one role keep their order.</summary>
    public static ImmutableArray<EntryPart> InCanonicalOrder(IEnumerable<EntryPart> parts)
    {
        var ordered = new List<EntryPart>();
        foreach (var part in parts)
        {
            var at = ordered.Count;
            while (at > 0 && ordered[at - 1].Role > part.Role) at--;
            ordered.Insert(at, part);
        }

        return [.. ordered];
    }
}
