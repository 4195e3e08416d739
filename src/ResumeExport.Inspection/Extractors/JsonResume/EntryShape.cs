using System.Collections.Immutable;
using ResumeExport.Model.Document;

namespace ResumeExport.Inspection.Extractors.JsonResume;

/// <summary>Which fields of a standard object are parts of an entry's head.</summary>
/// <param name="Fields">Field and role, the name first.</param>
/// <param name="DateField">The field of a lone date; <c>endDate</c> for objects that can hold a span.</param>
internal sealed record EntryShape(ImmutableArray<(string Field, EntryPartRole Role)> Fields, string DateField)
{
    private const string Span = "endDate";

    /// <summary>Returns the shape of the objects in the array <paramref name="name"/>; null when they are no entries.</summary>
    public static EntryShape? Of(string name) => name switch
    {
        "work" => new([("name", EntryPartRole.Organisation), ("position", EntryPartRole.Role), ("location", EntryPartRole.Location), ("description", EntryPartRole.Description)], Span),
        "volunteer" => new([("organization", EntryPartRole.Organisation), ("position", EntryPartRole.Role), ("location", EntryPartRole.Location)], Span),
        "education" => new([("institution", EntryPartRole.Organisation), ("studyType", EntryPartRole.Role), ("area", EntryPartRole.Role), ("score", EntryPartRole.Score), ("location", EntryPartRole.Location)], Span),
        "projects" => new([("name", EntryPartRole.Title), ("entity", EntryPartRole.Organisation), ("description", EntryPartRole.Description)], Span),
        "awards" => new([("title", EntryPartRole.Title), ("awarder", EntryPartRole.Issuer)], "date"),
        "certificates" => new([("name", EntryPartRole.Title), ("issuer", EntryPartRole.Issuer)], "date"),
        "publications" => new([("name", EntryPartRole.Title), ("publisher", EntryPartRole.Issuer)], "releaseDate"),
        "references" => new([("name", EntryPartRole.Title)], Span),
        _ => null,
    };
}
