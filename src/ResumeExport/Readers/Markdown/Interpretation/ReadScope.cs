using ResumeExport.Model.Document;

namespace ResumeExport.Readers.Markdown.Interpretation;

/// <summary>Where blocks stand while they are understood.</summary>
/// <param name="Section">The kind of the section.</param>
/// <param name="HeadingLevel">The level that the next heading has in outputs.</param>
/// <param name="Owner">The parts of the entry around; null outside of entries.</param>
internal sealed record ReadScope(SectionKind Section, int HeadingLevel = ReadScope.FirstLevel, EntryOwner? Owner = null)
{
    private const int FirstLevel = 3;
    private const int DeepestLevel = 6;

    /// <summary>True where blocks without a heading may be entries.</summary>
    public bool HasEntries => Section is SectionKind.Work or SectionKind.Education or SectionKind.Volunteer or SectionKind.Projects;

    /// <summary>What an entry directly in the section describes.</summary>
    public EntryKind EntryKind => KindIn(Section);

    /// <summary>One heading level deeper.</summary>
    public ReadScope Deeper() => this with { HeadingLevel = Math.Min(HeadingLevel + 1, DeepestLevel) };

    /// <summary>The scope of the body of an entry.</summary>
    public ReadScope Inside(EntryOwner owner) => Deeper() with { Owner = owner };

    private static EntryKind KindIn(SectionKind section) => section switch
    {
        SectionKind.Work => EntryKind.Work,
        SectionKind.Education => EntryKind.Education,
        SectionKind.Projects => EntryKind.Project,
        SectionKind.Awards => EntryKind.Award,
        _ => EntryKind.Other,
    };
}
