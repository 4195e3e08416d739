using System.Collections.Immutable;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Model.Document;
using ResumeExport.Readers.Markdown.Structure;

namespace ResumeExport.Readers.Markdown.Interpretation;

/// <summary>Makes the parts of an entry from the lines of its head.</summary>
internal sealed class EntryHeadParser(SourceText source, List<Diagnostic> diagnostics)
{
    private readonly PartClassifier classifier = new(new HeadHabit());

    /// <summary>Reads the head of an entry of <paramref name="kind"/> in a section of <paramref name="section"/>; never empty.</summary>
    /// <param name="lines">The lines of the head.</param>
    /// <param name="kind">What the entry describes.</param>
    /// <param name="section">Where it stands.</param>
    /// <param name="isEmployer">True when the roles stand below, as entries of their own.</param>
    public ImmutableArray<EntryPart> Parse(IReadOnlyList<HeadLine> lines, EntryKind kind, SectionKind section, bool isEmployer = false) =>
        ToParts(lines, isEmployer ? classifier.Employer(Split(lines)) : Classify(lines, kind, section), kind);

    /// <summary>Reads a head whose bold lead is the title and whose rest is one statement, dates aside.</summary>
    public static ImmutableArray<EntryPart> ParseTitled(FlatText line, int titleEnd)
    {
        var title = new HeadSegment(HeadLine.Of(line), 0, titleEnd);
        title.Classify(EntryPartRole.Title);
        var parts = new List<EntryPart> { title.ToPart() };
        var (start, _) = HeadSplitter.TrimEdges(line.Text, titleEnd, line.Text.Length);
        var end = line.Text.Length;
        if (HeadPeriods.In(new HeadLine(line, start, end)) is [var found] && IsLast(line, found.End))
        {
            var period = new HeadSegment(title.Line, found.Start, found.End, found.Period);
            period.Classify(EntryPartRole.Period);
            parts.Add(period.ToPart());
            end = found.Start;
            if (end > start && line.Text[end - 1] is '(') end--;
            (start, end) = HeadSplitter.TrimEdges(line.Text, start, end);
        }

        if (line.Slice(start, end) is { IsEmpty: false } rest) parts.Add(new EntryPart(EntryPartRole.Description, rest));
        return Entry.InCanonicalOrder(parts);
    }

    private static bool IsLast(FlatText line, int at) => line.Text.AsSpan(at).Trim().TrimEnd(")").IsEmpty;

    private List<HeadSegment> Classify(IReadOnlyList<HeadLine> lines, EntryKind kind, SectionKind section) => kind switch
    {
        EntryKind.Work => classifier.Work(Split(lines)),
        EntryKind.Education => PartClassifier.Education(Split(lines)),
        EntryKind.Award => PartClassifier.Award(Split(lines)),
        _ => section switch
        {
            SectionKind.Volunteer => classifier.Work(Split(lines)),
            SectionKind.Certificates or SectionKind.Publications => PartClassifier.Award(Split(lines)),
            _ => PartClassifier.Titled(Split(lines)),
        },
    };

    private static List<HeadSegment> Split(IReadOnlyList<HeadLine> lines)
    {
        var segments = new List<HeadSegment>();
        foreach (var line in lines) segments.AddRange(HeadSplitter.Split(line));
        return segments;
    }

    private ImmutableArray<EntryPart> ToParts(IReadOnlyList<HeadLine> lines, List<HeadSegment> segments, EntryKind kind)
    {
        var parts = new List<EntryPart>();
        foreach (var segment in segments)
        {
            if (!segment.IsClassified) ReportUnknown(segment, kind);
            parts.Add(segment.ToPart());
        }

        // A head of nothing but separators has no parts; it is still what the author wrote.
        if (parts.Count == 0) parts.Add(new EntryPart(EntryPartRole.Other, lines[0].Text.Slice(lines[0].Start, lines[0].End)));
        return Entry.InCanonicalOrder(parts);
    }

    private void ReportUnknown(HeadSegment segment, EntryKind kind) => diagnostics.Add(new Diagnostic(
        DiagnosticCodes.EntryPartUnknown,
        DiagnosticSeverity.Info,
        $"'{segment.Value}' is no known part of {(kind == EntryKind.Work ? "a job's" : "an entry's")} head; it is kept as text",
        source.Path,
        segment.Line.Text.SpanOf(segment.Start, segment.End),
        "part organisation, role, dates and place by — or |"));
}
