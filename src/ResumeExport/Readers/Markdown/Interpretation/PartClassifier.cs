using ResumeExport.Model.Document;
using ResumeExport.Normalisation;

namespace ResumeExport.Readers.Markdown.Interpretation;

/// <summary>
/// Says what each part of a head is, wherever it stands. A wrong guess changes a label, never content: what no rule knows is kept as
/// <see cref="EntryPartRole.Other"/>.
/// </summary>
internal sealed class PartClassifier(HeadHabit habit)
{
    /// <summary>Classifies the parts of the head of a job.</summary>
    public List<HeadSegment> Work(List<HeadSegment> segments)
    {
        segments = PlaceTails.Cut(HeadRefiner.Joined(HeadRefiner.AtJoints(Prepare(segments))));
        MarkTerms(segments);
        MarkPlaces(segments, keep: 1);
        if (Free(segments).Count == 1 && !Has(segments, EntryPartRole.Organisation)) segments = HeadRefiner.Refine(segments);
        MarkTerms(segments);
        if (!Has(segments, EntryPartRole.Location)) MarkPlaces(segments, keep: 1);
        var free = Free(segments);
        var hasOrganisation = Has(segments, EntryPartRole.Organisation);
        var hasRole = Has(segments, EntryPartRole.Role);
        if (free.Count == 0) return segments;
        if (hasOrganisation != hasRole) MarkOne(free, hasOrganisation ? EntryPartRole.Role : EntryPartRole.Organisation);
        else if (hasOrganisation)
        {
            MarkRest(segments);
            return segments;
        }
        else if (free.Count == 1) free[0].Classify(Leaning(free[0]) > 0 ? EntryPartRole.Role : EntryPartRole.Organisation);
        else MarkPair(free);
        MarkRest(segments);
        return segments;
    }

    /// <summary>Classifies the parts of the head of an employer whose roles stand below: its name may have a dash.</summary>
    public List<HeadSegment> Employer(List<HeadSegment> segments)
    {
        if (segments.Exists(static segment => segment.Period is null && HeadWords.RoleScore(segment.Value) > 0)) return Work(segments);
        return Work(HeadRefiner.OneName(segments));
    }

    /// <summary>Classifies the parts of the head of a course of study.</summary>
    public static List<HeadSegment> Education(List<HeadSegment> segments)
    {
        segments = PlaceTails.Cut(HeadRefiner.AtSchools(Prepare(segments)));
        MarkScores(segments);
        MarkPlaces(segments, keep: 1);
        if (Free(segments).Count == 1) segments = HeadRefiner.RefineEducation(segments);
        if (Has(segments, EntryPartRole.Organisation) && Has(segments, EntryPartRole.Role)) return segments;
        var degree = First(segments, static segment => HeadWords.NamesDegree(segment.Value) && !HeadWords.NamesInstitution(segment.Value));
        var school = First(segments, static segment => HeadWords.NamesInstitution(segment.Value) && !HeadWords.NamesDepartment(segment.Value))
            ?? First(segments, segment => segment != degree && HeadWords.NamesInstitution(segment.Value) && !Free(segments).Exists(other => other != segment && other != degree && !HeadWords.LooksLikePlace(other.Value)))
            ?? (degree is null ? null : First(segments, segment => segment != degree && IsAcronym(segment.Value)) ?? First(segments, segment => segment != degree && !HeadWords.NamesDepartment(segment.Value) && !HeadWords.LooksLikePlace(segment.Value)))
            ?? First(segments, static segment => HeadWords.NamesInstitution(segment.Value));
        if (school is null && degree is not null) school = First(segments, segment => segment != degree && IsAcronym(segment.Value)) ?? First(segments, segment => segment != degree && !HeadWords.LooksLikePlace(segment.Value));
        if (school is null && degree is null) school = First(segments, static segment => IsAcronym(segment.Value)) ?? First(segments, static _ => true);
        degree?.Classify(EntryPartRole.Role);
        school?.Classify(EntryPartRole.Organisation);
        if (!Has(segments, EntryPartRole.Location)) MarkPlaces(segments, keep: 0);
        foreach (var segment in Free(segments))
            if (segment.End - segment.Start <= 80) segment.Classify(EntryPartRole.Role);
        return segments;
    }

    // "UFPR", "SENAI/SP": of two names without a telling word, the one in capitals is the school.
    private static bool IsAcronym(string text) => text.Count(char.IsUpper) >= 3 && !text.Any(char.IsLower) && !text.Contains(' ', StringComparison.Ordinal);

    /// <summary>Classifies the parts of the head of an award, a certificate or a publication.</summary>
    public static List<HeadSegment> Award(List<HeadSegment> segments)
    {
        segments = Prepare(segments);
        First(segments, static segment => !segment.IsBracketed)?.Classify(EntryPartRole.Title);
        First(segments, static _ => true)?.Classify(Has(segments, EntryPartRole.Title) ? EntryPartRole.Issuer : EntryPartRole.Title);
        return segments;
    }

    /// <summary>Classifies the parts of a head that begins with a title.</summary>
    public static List<HeadSegment> Titled(List<HeadSegment> segments)
    {
        segments = Prepare(segments);
        (First(segments, static segment => !segment.IsBracketed) ?? First(segments, static _ => true))?.Classify(EntryPartRole.Title);
        foreach (var segment in Free(segments)) segment.Classify(EntryPartRole.Description);
        return segments;
    }

    // Dates are known already; labels say what their value is.
    private static List<HeadSegment> Prepare(List<HeadSegment> segments)
    {
        var prepared = segments.ConvertAll(HeadLabels.Apply);
        foreach (var segment in prepared)
        {
            if (segment.Period is not null) segment.Classify(EntryPartRole.Period);
            else if (segment.IsNote || !segment.Value.AsSpan().ContainsAnyLetterOrDigit() || HeadLabels.AnnouncesDates(segment)) segment.Classify(EntryPartRole.Other);
        }

        return prepared;
    }

    private void MarkPair(List<HeadSegment> free)
    {
        var (first, second) = (free[0], free[1]);
        for (var i = 2; i < free.Count && i < 4; i++)
            if (Math.Abs(Leaning(free[i])) > Math.Abs(Leaning(second)) && Math.Abs(Leaning(second)) == 0) second = free[i];
        if (free.Count >= 3 && Leaning(first) > 0 && free.TrueForAll(segment => segment == first || (Leaning(segment) == 0 && IsBehindComma(segment)))) second = free[^1];
        var difference = Leaning(first) - Leaning(second);
        if (difference != 0) habit.Vote(difference > 0);
        var isRoleFirst = difference == 0 ? habit.IsRoleFirst : difference > 0;
        first.Classify(isRoleFirst ? EntryPartRole.Role : EntryPartRole.Organisation);
        second.Classify(isRoleFirst ? EntryPartRole.Organisation : EntryPartRole.Role);
    }

    // "Engineer, Robotics, Acme": in a list with commas the employer stands last, behind team and department.
    private static bool IsBehindComma(HeadSegment segment) => segment.Line.Text.Text.AsSpan(segment.Line.Start, segment.Start - segment.Line.Start).TrimEnd() is [.., ','];

    private static void MarkOne(List<HeadSegment> free, EntryPartRole role)
    {
        var sign = role == EntryPartRole.Role ? 1 : -1;
        var best = free[0];
        foreach (var segment in free)
            if (Leaning(segment) * sign > Leaning(best) * sign) best = segment;
        best.Classify(role);
    }

    // Above 0: a role; below 0: an organisation. Employers are linked far more often than job titles.
    private static int Leaning(HeadSegment segment) =>
        (3 * HeadWords.RoleScore(segment.Value)) - (3 * HeadWords.OrganisationScore(segment.Value)) - (HasLink(segment) ? 1 : 0);

    private static bool HasLink(HeadSegment segment) => segment.Line.Text.Slice(segment.Start, segment.End).FirstLinkTarget is not null;

    // A place is the last part that looks like one; "keep" parts must stay for organisation and role.
    private static void MarkPlaces(List<HeadSegment> segments, int keep)
    {
        var free = Free(segments);
        for (var i = free.Count - 1; i >= 0 && free.Count - i + keep <= free.Count + 1; i--)
        {
            if (free.Count <= keep || !HeadWords.LooksLikePlace(free[i].Value)) continue;
            free[i].Classify(EntryPartRole.Location);
            return;
        }
    }

    // A few capitalised words at the end are a place that no list knows; more words say something about the entry.
    private static void MarkRest(List<HeadSegment> segments)
    {
        foreach (var segment in Free(segments))
        {
            var words = segment.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var isPlace = segment == segments.FindLast(static part => part.Period is null) && words.Length <= 3 && !Array.Exists(words, static word => char.IsLower(word[0])) && HeadWords.RoleScore(segment.Value) == 0;
            if (isPlace && !Has(segments, EntryPartRole.Location)) segment.Classify(EntryPartRole.Location);
            else if (words.Length > 3) segment.Classify(EntryPartRole.Description);
        }
    }

    // "Full-time", "入社": how somebody is employed, and neither by whom nor as what
    private static void MarkTerms(List<HeadSegment> segments)
    {
        foreach (var segment in Free(segments))
            if (HeadWords.IsTerm(segment.Value) && Free(segments).Count > 1) segment.Classify(EntryPartRole.Other);
    }

    private static void MarkScores(List<HeadSegment> segments)
    {
        foreach (var segment in segments)
            if (!segment.IsClassified && HeadLabels.IsScore(segment)) segment.Classify(EntryPartRole.Score);
    }

    private static List<HeadSegment> Free(List<HeadSegment> segments) => segments.FindAll(static segment => !segment.IsClassified);

    private static bool Has(List<HeadSegment> segments, EntryPartRole role) => segments.Exists(segment => segment.IsClassified && segment.Role == role);

    private static HeadSegment? First(List<HeadSegment> segments, Predicate<HeadSegment> fits) =>
        segments.Find(segment => !segment.IsClassified && fits(segment));
}
