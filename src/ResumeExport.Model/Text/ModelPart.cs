using System.Globalization;
using ResumeExport.Model.Document;

namespace ResumeExport.Model.Text;

/// <summary>Names the part of the model that a line shows, as people who write templates think of it: <c>Education.Score</c>, <c>Header.Contact</c>.</summary>
public static class ModelPart
{
    /// <summary>Returns the name of the part that <paramref name="line"/>, one of the lines of <paramref name="document"/>, shows.</summary>
    public static string Of(ResumeDocument document, ContentLine line) => Owner(document, line.Place) + "." + Member(line);

    private static string Owner(ResumeDocument document, string place)
    {
        const string Sections = "sections[";
        if (!place.StartsWith(Sections, StringComparison.Ordinal)) return "Header";
        var end = place.IndexOf(']', StringComparison.Ordinal);
        var section = document.Sections[int.Parse(place.AsSpan(Sections.Length, end - Sections.Length), CultureInfo.InvariantCulture)];
        return section.Kind.ToString();
    }

    private static string Member(ContentLine line) => line switch
    {
        { Part: { } part } => part.ToString(),
        { Role: LineRole.SectionHeading } => "Heading",
        { Role: LineRole.Paragraph, StartsItem: true } => "Item",
        { Role: LineRole.Labelled } => "Keywords",
        _ => line.Role.ToString(),
    };
}
