using System.Collections.Immutable;
using ResumeExport.Model.Document;

namespace ResumeExport.Schemas.JsonResume;

/// <summary>The arrays of entries of JSON Resume 1.0.0, in the order of the schema.</summary>
internal static class EntryShapes
{
    /// <summary>All shapes.</summary>
    public static ImmutableArray<EntryShape> All { get; } =
    [
        new EntryShape
        {
            Array = "work",
            Kind = EntryKind.Work,
            Section = SectionKind.Work,
            Fields = [new("name", EntryPartRole.Organisation), new("position", EntryPartRole.Role), new("location", EntryPartRole.Location), new("description", EntryPartRole.Description)],
            HasUrl = true,
            Prose = "summary",
            HasHighlights = true,
        },
        new EntryShape
        {
            Array = "volunteer",
            Section = SectionKind.Volunteer,
            Fields = [new("organization", EntryPartRole.Organisation), new("position", EntryPartRole.Role), new("location", EntryPartRole.Location)],
            HasUrl = true,
            Prose = "summary",
            HasHighlights = true,
        },
        new EntryShape
        {
            Array = "education",
            Kind = EntryKind.Education,
            Section = SectionKind.Education,
            Fields = [new("institution", EntryPartRole.Organisation), new("studyType", EntryPartRole.Role), new("area", EntryPartRole.Role), new("score", EntryPartRole.Score), new("location", EntryPartRole.Location)],
            HasUrl = true,
        },
        new EntryShape
        {
            Array = "awards",
            Kind = EntryKind.Award,
            Section = SectionKind.Awards,
            Fields = [new("title", EntryPartRole.Title), new("awarder", EntryPartRole.Issuer)],
            DateProperty = "date",
            Prose = "summary",
        },
        new EntryShape
        {
            Array = "certificates",
            Section = SectionKind.Certificates,
            Fields = [new("name", EntryPartRole.Title), new("issuer", EntryPartRole.Issuer)],
            DateProperty = "date",
            HasUrl = true,
        },
        new EntryShape
        {
            Array = "publications",
            Section = SectionKind.Publications,
            Fields = [new("name", EntryPartRole.Title), new("publisher", EntryPartRole.Issuer)],
            DateProperty = "releaseDate",
            HasUrl = true,
            Prose = "summary",
        },
        new EntryShape
        {
            Array = "references",
            Section = SectionKind.References,
            Fields = [new("name", EntryPartRole.Title)],
            HasDates = false,
            Prose = "reference",
        },
        new EntryShape
        {
            Array = "projects",
            Kind = EntryKind.Project,
            Section = SectionKind.Projects,
            Fields = [new("name", EntryPartRole.Title), new("entity", EntryPartRole.Organisation), new("description", EntryPartRole.Description)],
            HasUrl = true,
            HasHighlights = true,
        },
    ];

    /// <summary>The shape for entries of <paramref name="kind"/> in a section of kind <paramref name="section"/>; null when the schema has no place for them.</summary>
    public static EntryShape? For(EntryKind kind, SectionKind section)
    {
        foreach (var shape in All)
            if (shape.Kind == kind && (kind != EntryKind.Other || shape.Section == section)) return shape;
        return null;
    }

    /// <summary>The shape of the objects in <paramref name="array"/>; null for other arrays.</summary>
    public static EntryShape? ForArray(string array)
    {
        foreach (var shape in All)
            if (shape.Array == array) return shape;
        return null;
    }
}
