using System.Collections.Immutable;
using ResumeExport.Inspection.Extractors;
using ResumeExport.Model.Content;
using ResumeExport.Model.Text;

namespace ResumeExport.Tests.Inspection.Parity;

/// <summary>Short ways to make lines and documents.</summary>
internal static class Lines
{
    public const LineAspects All =
        LineAspects.Text | LineAspects.Links | LineAspects.HeadingLevels | LineAspects.Lists | LineAspects.Emphasis | LineAspects.Dates;

    public static ContentLine Text(string text) => Of(new LineRun(text));

    public static ContentLine Of(params LineRun[] runs) => new() { Runs = [.. runs] };

    public static ContentLine Heading(string text, int level) => Text(text) with { HeadingLevel = level, Role = LineRole.SectionHeading };

    public static ContentLine Item(string text, int depth = 1, int? number = null) =>
        Text(text) with { ListDepth = depth, StartsItem = true, ItemNumber = number };

    public static LineRun Bold(string text) => new(text, TextStyles.Bold);

    public static LineRun Linked(string text, string target) => new(text, TextStyles.None, target);

    public static ExtractedDocument Document(IEnumerable<ContentLine> lines, LineAspects aspects = All) =>
        new() { Lines = [.. lines.Select((line, index) => line with { Place = $"line {index + 1}" })], Aspects = aspects };

    /// <summary>A small résumé with every kind of line.</summary>
    public static ImmutableArray<ContentLine> Resume { get; } =
    [
        Heading("Ada Lovelace", 1),
        Text("Engineer • Writer"),
        Of(Linked("ada@example.org", "mailto:ada@example.org")),
        Heading("Experience", 2),
        Heading("Analytical Engines Ltd", 3),
        Text("1842 – 1843") with { MachineDate = "1842/1843", Role = LineRole.EntryPart },
        Item("Wrote the first program in 1843"),
        Item("Translated a paper"),
        Text("and annotated it") with { ListDepth = 1 },
        Heading("Skills", 2),
        Of(Bold("Languages:"), new LineRun(" French, English")),
        Item("Second", 1, 2),
    ];
}
