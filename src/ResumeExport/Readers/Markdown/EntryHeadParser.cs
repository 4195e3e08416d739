using System.Collections.Immutable;
using ResumeExport.Model.Content;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Model.Document;

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
        var roles = new EntryPartRole?[segments.Count];
        MarkPeriods(segments, roles);
        switch (kind)
        {
            case EntryKind.Work: MarkWork(line, segments, roles); break;
            case EntryKind.Education: MarkEducation(line, segments, roles); break;
            case EntryKind.Award: MarkAward(segments, roles); break;
            default: MarkTitled(segments, roles); break;
        }

        return ToParts(line, segments, roles, kind);
    }

    /// <summary>Reads a head whose bold lead is the title and whose rest is one statement, dates aside.</summary>
    public static ImmutableArray<EntryPart> ParseTitled(FlatText line, int titleEnd)
    {
        var parts = new List<EntryPart> { new(EntryPartRole.Title, line.Slice(0, titleEnd)) };
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

    private static void MarkPeriods(List<HeadSegment> segments, EntryPartRole?[] roles)
    {
        for (var i = 0; i < roles.Length; i++)
            if (segments[i].Period is not null) roles[i] = EntryPartRole.Period;
    }

    private static void MarkWork(FlatText line, List<HeadSegment> segments, EntryPartRole?[] roles)
    {
        MarkFirst(roles, EntryPartRole.Role, i => Vocabulary.NamesOccupation(TextOf(line, segments[i])));
        MarkPlace(line, segments, roles, keep: 1);
        MarkFirst(roles, EntryPartRole.Organisation, static _ => true);
        if (!roles.AsSpan().Contains(EntryPartRole.Role)) MarkFirst(roles, EntryPartRole.Role, static _ => true);
        if (!roles.AsSpan().Contains(EntryPartRole.Location)) MarkFirst(roles, EntryPartRole.Location, i => segments.Count > 2 && i == segments.Count - 1);
    }

    private static void MarkEducation(FlatText line, List<HeadSegment> segments, EntryPartRole?[] roles)
    {
        for (var i = 0; i < roles.Length; i++)
            if (roles[i] is null && ScoreColon(line, segments[i]) > 0) roles[i] = EntryPartRole.Score;
        MarkFirst(roles, EntryPartRole.Role, i => Vocabulary.NamesDegree(TextOf(line, segments[i])));
        MarkFirst(roles, EntryPartRole.Organisation, static _ => true);
        MarkPlace(line, segments, roles, keep: 0);
        if (!roles.AsSpan().Contains(EntryPartRole.Role)) MarkFirst(roles, EntryPartRole.Role, static _ => true);
    }

    private static void MarkAward(List<HeadSegment> segments, EntryPartRole?[] roles)
    {
        MarkFirst(roles, EntryPartRole.Title, i => !segments[i].IsBracketed);
        MarkFirst(roles, EntryPartRole.Issuer, static _ => true);
    }

    private static void MarkTitled(List<HeadSegment> segments, EntryPartRole?[] roles)
    {
        MarkFirst(roles, EntryPartRole.Title, i => !segments[i].IsBracketed);
        for (var i = 0; i < roles.Length; i++) roles[i] ??= EntryPartRole.Description;
    }

    // A place is the last part that looks like one; "keep" parts must stay for organisation and role.
    private static void MarkPlace(FlatText line, List<HeadSegment> segments, EntryPartRole?[] roles, int keep)
    {
        var free = roles.Count(static role => role is null);
        for (var i = roles.Length - 1; i >= 0 && free > keep; i--)
        {
            if (roles[i] is not null || !Vocabulary.LooksLikePlace(TextOf(line, segments[i]))) continue;
            roles[i] = EntryPartRole.Location;
            return;
        }
    }

    private static void MarkFirst(EntryPartRole?[] roles, EntryPartRole role, Func<int, bool> fits)
    {
        for (var i = 0; i < roles.Length; i++)
        {
            if (roles[i] is not null || !fits(i)) continue;
            roles[i] = role;
            return;
        }
    }

    private ImmutableArray<EntryPart> ToParts(
        FlatText line, List<HeadSegment> segments, EntryPartRole?[] roles, EntryKind kind)
    {
        var parts = new List<EntryPart>();
        for (var i = 0; i < segments.Count; i++)
        {
            if (roles[i] is null) ReportUnknown(line, segments[i], kind);
            parts.Add(ToPart(line, segments[i], roles[i] ?? EntryPartRole.Other));
        }

        return Entry.InCanonicalOrder(parts);
    }

    private static EntryPart ToPart(FlatText line, HeadSegment segment, EntryPartRole role)
    {
        if (role == EntryPartRole.Period && segment.Period is { } period) return PeriodPart(line, segment, period);
        if (role == EntryPartRole.Score) return ScorePart(line, segment);
        return new EntryPart(role, line.Slice(segment.Start, segment.End));
    }

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
        return hasValue && Vocabulary.IsScoreLabel(line.Text[segment.Start..colon]) ? colon : -1;
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
