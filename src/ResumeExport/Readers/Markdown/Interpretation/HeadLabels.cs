using ResumeExport.Model.Document;
using ResumeExport.Normalisation;

namespace ResumeExport.Readers.Markdown.Interpretation;

/// <summary>Labels inside of heads: <c>Position: Engineer</c>, <c>CGPA: 7.66</c>.</summary>
internal static class HeadLabels
{
    private const int LongestLabel = 24;

    /// <summary>Returns <paramref name="segment"/> with its label told apart and its role set, or as it is.</summary>
    public static HeadSegment Apply(HeadSegment segment)
    {
        var colon = Colon(segment);
        if (segment.Period is not null || colon <= 0) return segment;
        var label = segment.Value[..colon];
        if (HeadWords.IsScoreLabel(label)) return Labelled(segment, colon, EntryPartRole.Score);
        return RoleOf(label) is { } role ? Labelled(segment, colon, role) : segment;
    }

    /// <summary>True for a line whose label says which part of a head its value is.</summary>
    public static bool IsLabelled(HeadLine line) => line.Length <= 120 && Apply(new HeadSegment(line, line.Start, line.End)) is { IsClassified: true, Role: not EntryPartRole.Score };

    /// <summary>True for text between two places of <paramref name="line"/> that is labelled so.</summary>
    public static bool IsLabelled(HeadLine line, int start, int end) => end > start && Apply(new HeadSegment(line, start, end)).IsClassified;

    /// <summary>True for a label such as <c>Period:</c> in front of dates.</summary>
    public static bool AnnouncesDates(HeadSegment segment)
    {
        var rest = segment.Line.Text.Text.AsSpan(segment.End, segment.Line.End - segment.End);
        return rest is [':' or '：', ..] && segment.Value.Length <= LongestLabel && ColumnWords.MeaningOf(segment.Value) is ColumnMeaning.Period or ColumnMeaning.Start;
    }

    /// <summary>True for a grade without a colon, such as <c>GPA 3.9</c>.</summary>
    public static bool IsScore(HeadSegment segment)
    {
        var blank = segment.Value.IndexOf(' ', StringComparison.Ordinal);
        return blank > 0 && HeadWords.IsScoreLabel(segment.Value[..blank]) && char.IsDigit(segment.Value[^1]);
    }

    private static HeadSegment Labelled(HeadSegment segment, int colon, EntryPartRole role)
    {
        var labelled = segment with { LabelLength = colon };
        labelled.Classify(role);
        return labelled;
    }

    private static int Colon(HeadSegment segment)
    {
        var colon = segment.Value.AsSpan().IndexOfAny(':', '：');
        // "职位-工程师"
        if (colon < 0 && segment.Value[0] >= '\u2E80') colon = segment.Value.IndexOf('-', StringComparison.Ordinal);
        return colon is > 0 and <= LongestLabel && !segment.Value.AsSpan(colon + 1).IsWhiteSpace() ? colon : -1;
    }

    private static EntryPartRole? RoleOf(string label) => ColumnWords.MeaningOf(label) switch
    {
        ColumnMeaning.Organisation => EntryPartRole.Organisation,
        ColumnMeaning.Role => EntryPartRole.Role,
        ColumnMeaning.Location => EntryPartRole.Location,
        _ => null,
    };
}
