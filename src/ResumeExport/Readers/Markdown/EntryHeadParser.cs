using System.Collections.Immutable;
using ResumeExport.Model.Content;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Model.Document;
using ResumeExport.Normalisation;

namespace ResumeExport.Readers.Markdown;

/// <summary>
/// Classifies the parts of an entry's head line wherever they stand. A wrong guess changes a label, never content: each part
/// keeps its text, and what no rule knows is kept as <see cref="EntryPartRole.Other"/>.
/// </summary>
internal sealed class EntryHeadParser(SourceText source, List<Diagnostic> diagnostics)
{
    /// <summary>Reads the head of an entry of <paramref name="kind"/>; never empty.</summary>
    public ImmutableArray<EntryPart> Parse(FlatText line, EntryKind kind)
    {
        var segments = HeadSplitter.Split(line);
        foreach (var segment in segments)
            if (segment.Period is not null) segment.Classify(EntryPartRole.Period);
        switch (kind)
        {
            case EntryKind.Work: MarkWork(line, segments); break;
            case EntryKind.Education: MarkEducation(line, segments); break;
            case EntryKind.Award: MarkAward(segments); break;
            default: MarkTitled(segments); break;
        }

        return ToParts(line, segments, kind);
    }

    /// <summary>Reads a head whose bold lead is the title and whose rest is one statement, dates aside.</summary>
    public static ImmutableArray<EntryPart> ParseTitled(FlatText line, int titleEnd)
    {
        var parts = new List<EntryPart> { TitlePart(line, 0, titleEnd) };
        var (start, end) = SkipSeparator(line, titleEnd);
        var segments = HeadSplitter.Split(line, start, end);
        if (segments is [.., { Period: { } period } last] && segments.Count > 1)
        {
            parts.Add(PeriodPart(line, last, period));
            end = segments[^2].End;
        }

        if (line.Slice(start, end) is { IsEmpty: false } rest) parts.Add(new EntryPart(EntryPartRole.Description, rest));
        return Entry.InCanonicalOrder(parts);
    }

    private static (int Start, int End) SkipSeparator(FlatText line, int from)
    {
        var (start, end) = line.Trim(from, line.Text.Length);
        if (start < end && line.Text[start] is '—' or '–' or '-' or ':' or '|' or '•' or '·') start++;
        return line.Trim(start, end);
    }

    private static void MarkWork(FlatText line, List<HeadSegment> segments)
    {
        MarkFirst(segments, EntryPartRole.Role, segment => HeadWords.NamesOccupation(TextOf(line, segment)));
        MarkPlace(line, segments, keep: 1);
        MarkFirst(segments, EntryPartRole.Organisation, static _ => true);
        if (!Has(segments, EntryPartRole.Role)) MarkFirst(segments, EntryPartRole.Role, static _ => true);
        if (!Has(segments, EntryPartRole.Location) && segments.Count > 2)
            MarkFirst(segments, EntryPartRole.Location, segment => segment == segments[^1]);
    }

    private static void MarkEducation(FlatText line, List<HeadSegment> segments)
    {
        foreach (var segment in segments)
            if (!segment.IsClassified && ScoreColon(line, segment) > 0) segment.Classify(EntryPartRole.Score);
        MarkFirst(segments, EntryPartRole.Role, segment => HeadWords.NamesDegree(TextOf(line, segment)));
        MarkFirst(segments, EntryPartRole.Organisation, static _ => true);
        MarkPlace(line, segments, keep: 0);
        if (!Has(segments, EntryPartRole.Role)) MarkFirst(segments, EntryPartRole.Role, static _ => true);
    }

    private static void MarkAward(List<HeadSegment> segments)
    {
        MarkFirst(segments, EntryPartRole.Title, static segment => !segment.IsBracketed);
        MarkFirst(segments, EntryPartRole.Issuer, static _ => true);
    }

    private static void MarkTitled(List<HeadSegment> segments)
    {
        MarkFirst(segments, EntryPartRole.Title, static segment => !segment.IsBracketed);
        foreach (var segment in segments)
            if (!segment.IsClassified) segment.Classify(EntryPartRole.Description);
    }

    // A place is the last part that looks like one; "keep" parts must stay for organisation and role.
    private static void MarkPlace(FlatText line, List<HeadSegment> segments, int keep)
    {
        var free = 0;
        foreach (var segment in segments)
            if (!segment.IsClassified) free++;
        for (var i = segments.Count - 1; i >= 0 && free > keep; i--)
        {
            if (segments[i].IsClassified || !HeadWords.LooksLikePlace(TextOf(line, segments[i]))) continue;
            segments[i].Classify(EntryPartRole.Location);
            return;
        }
    }

    private static void MarkFirst(List<HeadSegment> segments, EntryPartRole role, Predicate<HeadSegment> fits)
    {
        foreach (var segment in segments)
        {
            if (segment.IsClassified || !fits(segment)) continue;
            segment.Classify(role);
            return;
        }
    }

    private static bool Has(List<HeadSegment> segments, EntryPartRole role) =>
        segments.Exists(segment => segment.IsClassified && segment.Role == role);

    private ImmutableArray<EntryPart> ToParts(FlatText line, List<HeadSegment> segments, EntryKind kind)
    {
        var parts = new List<EntryPart>();
        foreach (var segment in segments)
        {
            if (!segment.IsClassified) ReportUnknown(line, segment, kind);
            parts.Add(ToPart(line, segment, segment.Role));
        }

        // A head of nothing but separators has no parts; it is still what the author wrote.
        if (parts.Count == 0) parts.Add(new EntryPart(EntryPartRole.Other, line.ToRichText()));
        return Entry.InCanonicalOrder(parts);
    }

    private static EntryPart ToPart(FlatText line, HeadSegment segment, EntryPartRole role)
    {
        if (role == EntryPartRole.Period && segment.Period is { } period) return PeriodPart(line, segment, period);
        if (role == EntryPartRole.Score) return ScorePart(line, segment);
        if (role == EntryPartRole.Title) return TitlePart(line, segment.Start, segment.End);
        return new EntryPart(role, line.Slice(segment.Start, segment.End));
    }

    // The bold of a title was the marker of the entry; how titles look is the theme's affair.
    private static EntryPart TitlePart(FlatText line, int start, int end) =>
        new(EntryPartRole.Title, FlatText.WithoutStyle(line.Slice(start, end), TextStyles.Bold));

    private static EntryPart PeriodPart(FlatText line, HeadSegment segment, Period period) =>
        new(EntryPartRole.Period, FlatText.WithoutStyle(line.Slice(segment.Start, segment.End), TextStyles.Bold)) { Period = period };

    private static EntryPart ScorePart(FlatText line, HeadSegment segment)
    {
        var colon = ScoreColon(line, segment);
        return new EntryPart(EntryPartRole.Score, line.Slice(colon + 1, segment.End)) { Label = line.Slice(segment.Start, colon) };
    }

    private static int ScoreColon(FlatText line, HeadSegment segment)
    {
        var colon = line.Text.IndexOf(':', segment.Start, segment.End - segment.Start);
        var hasValue = colon > 0 && !line.Text.AsSpan(colon + 1, segment.End - colon - 1).IsWhiteSpace();
        return hasValue && HeadWords.IsScoreLabel(line.Text[segment.Start..colon]) ? colon : -1;
    }

    private static string TextOf(FlatText line, HeadSegment segment) => line.Text[segment.Start..segment.End];

    private void ReportUnknown(FlatText line, HeadSegment segment, EntryKind kind) => diagnostics.Add(new Diagnostic(
        DiagnosticCodes.EntryPartUnknown,
        DiagnosticSeverity.Info,
        $"'{TextOf(line, segment)}' is no known part of {(kind == EntryKind.Work ? "a job's" : "an entry's")} head; it is kept as text",
        source.Path,
        line.SpanOf(segment.Start, segment.End),
        "part organisation, role, dates and place by — or |"));
}
