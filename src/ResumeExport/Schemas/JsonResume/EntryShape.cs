using System.Collections.Immutable;
using ResumeExport.Model.Document;

namespace ResumeExport.Schemas.JsonResume;

/// <summary>How the objects of one JSON Resume array hold an entry.</summary>
internal sealed record EntryShape
{
    /// <summary>The array at the root.</summary>
    public required string Array { get; init; }

    /// <summary>What its entries are.</summary>
    public EntryKind Kind { get; init; }

    /// <summary>The section they belong to when nothing else is said.</summary>
    public required SectionKind Section { get; init; }

    /// <summary>The properties with parts of the head; two of one role take its first and second part.</summary>
    public required ImmutableArray<EntryField> Fields { get; init; }

    /// <summary>The property of a lone date; null where <c>startDate</c> and <c>endDate</c> are.</summary>
    public string? DateProperty { get; init; }

    /// <summary>True when the objects have dates at all.</summary>
    public bool HasDates { get; init; } = true;

    /// <summary>True when the schema gives the objects a <c>url</c>.</summary>
    public bool HasUrl { get; init; }

    /// <summary>The property of running text; null for none.</summary>
    public string? Prose { get; init; }

    /// <summary>True when the objects have <c>highlights</c>.</summary>
    public bool HasHighlights { get; init; }
}
