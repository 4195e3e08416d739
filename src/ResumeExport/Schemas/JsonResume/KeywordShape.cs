using System.Collections.Immutable;
using ResumeExport.Model.Document;

namespace ResumeExport.Schemas.JsonResume;

/// <summary>How the objects of one JSON Resume array hold a labelled list.</summary>
/// <param name="Array">The array at the root.</param>
/// <param name="Section">The section they belong to.</param>
/// <param name="Label">The property of the label.</param>
/// <param name="Values">The property of the values.</param>
/// <param name="HasOneValue">True when <paramref name="Values"/> is one string, not an array.</param>
internal sealed record KeywordShape(string Array, SectionKind Section, string Label, string Values, bool HasOneValue)
{
    /// <summary>All shapes, in the order of the schema.</summary>
    public static ImmutableArray<KeywordShape> All { get; } =
    [
        new("skills", SectionKind.Skills, "name", "keywords", false),
        new("languages", SectionKind.Languages, "language", "fluency", true),
        new("interests", SectionKind.Interests, "name", "keywords", false),
    ];

    /// <summary>The shape for a section; null when the schema has no place for its labelled lists.</summary>
    public static KeywordShape? For(SectionKind section)
    {
        foreach (var shape in All)
            if (shape.Section == section) return shape;
        return null;
    }

    /// <summary>The shape of the objects in <paramref name="array"/>; null for other arrays.</summary>
    public static KeywordShape? ForArray(string array)
    {
        foreach (var shape in All)
            if (shape.Array == array) return shape;
        return null;
    }
}
