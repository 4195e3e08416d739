using ResumeExport.Model.Document;
using ResumeExport.Normalisation;

namespace ResumeExport.Readers.Markdown.Interpretation;

/// <summary>Cuts the one part that is left of a head when it says two things: <c>Engineer at Acme</c>, <c>Engineer, Acme, Berlin</c>.</summary>
internal static class HeadRefiner
{
    // Between a role and its organisation, in this order.
    private static readonly string[] Joints = [" at ", " @ ", "@", " bei der ", " bei ", " beim ", " chez ", " presso ", " bij ", " в компании ", " w/ "];

    /// <summary>Cuts the part that says a job title, a word such as <c>at</c>, and an employer, whatever else the head says.</summary>
    public static List<HeadSegment> AtJoints(List<HeadSegment> segments)
    {
        if (segments.Exists(static segment => segment.IsClassified && segment.Role is EntryPartRole.Organisation or EntryPartRole.Role)) return segments;
        for (var i = 0; i < segments.Count; i++)
        {
            if (segments[i].IsClassified || segments[i].IsBracketed || AtJoint(segments[i]) is not { } parts) continue;
            if (parts.Count < 2 || HeadWords.RoleScore(parts[0].Value) == 0 || parts[^1].Value.Length > 80) continue;
            return [.. segments[..i], .. parts, .. segments[(i + 1)..]];
        }

        return segments;
    }

    /// <summary>Cuts the one unclassified part of the head of a job.</summary>
    public static List<HeadSegment> Refine(List<HeadSegment> segments)
    {
        var index = segments.FindIndex(static segment => !segment.IsClassified);
        var parts = AtJoint(segments[index]) ?? AtLink(segments[index]) ?? AtMarks(segments[index], static part => HeadWords.RoleScore(part) + HeadWords.OrganisationScore(part) > 0);
        // "Analyst, Arabic Linguist" is one title of two words for the same.
        if (parts is null || (parts.Count == 2 && parts.TrueForAll(static part => !part.IsClassified && HeadWords.RoleScore(part.Value) == 3 && HeadWords.OrganisationScore(part.Value) == 0))) return segments;
        return [.. segments[..index], .. parts, .. segments[(index + 1)..]];
    }

    /// <summary>Cuts the part that says a degree, a word such as <c>at</c>, and a school.</summary>
    public static List<HeadSegment> AtSchools(List<HeadSegment> segments)
    {
        for (var i = 0; i < segments.Count; i++)
        {
            if (segments[i].IsClassified || segments[i].IsBracketed || AtJoint(segments[i]) is not { Count: >= 2 } parts) continue;
            if (!HeadWords.NamesInstitution(parts[^1].Value) || parts[^1].Value.Length > 80) continue;
            return [.. segments[..i], .. parts, .. segments[(i + 1)..]];
        }

        return segments;
    }

    /// <summary>Cuts the one unclassified part of the head of a course of study.</summary>
    public static List<HeadSegment> RefineEducation(List<HeadSegment> segments)
    {
        var index = segments.FindIndex(static segment => !segment.IsClassified);
        var parts = AtJoint(segments[index]) ?? AtLink(segments[index]) ?? AtMarks(segments[index], static part => HeadWords.NamesDegree(part) || HeadWords.NamesInstitution(part));
        return parts is null ? segments : [.. segments[..index], .. parts, .. segments[(index + 1)..]];
    }

    private static List<HeadSegment>? AtJoint(HeadSegment segment)
    {
        foreach (var joint in Joints)
        {
            var at = segment.Value.IndexOf(joint, StringComparison.OrdinalIgnoreCase);
            if (at <= 0 || at + joint.Length >= segment.Value.Length) continue;
            return AtJoint(segment, segment.Start + at, joint.Trim().Length);
        }

        return null;
    }

    private static List<HeadSegment> AtJoint(HeadSegment segment, int cut, int length)
    {
        var left = Cut(segment, [(segment.Start, cut)]);
        var (start, end) = segment.Line.Text.Trim(cut, segment.End);
        var right = new HeadSegment(segment.Line, start, end) { JointLength = length };
        foreach (var part in left) part.Classify(EntryPartRole.Role);
        right.Classify(EntryPartRole.Organisation);
        return [.. left, right];
    }

    // "Intern, Developer, [Acme](…)": one link at an end parts what a comma would part wrongly.
    private static List<HeadSegment>? AtLink(HeadSegment segment)
    {
        var text = segment.Line.Text;
        var links = text.Pieces.Where(piece => piece.Link is not null && piece.End > segment.Start && piece.Start < segment.End).ToList();
        if (links.Count == 0 || links.Exists(piece => piece.Link != links[0].Link)) return null;
        var (start, end) = (Math.Max(links[0].Start, segment.Start), Math.Min(links[^1].End, segment.End));
        var isFirst = start == segment.Start;
        if (isFirst == (end == segment.End)) return null;
        return text.Text[isFirst ? end : start - 2] is ',' ? Cut(segment, isFirst ? [(start, end), (end, segment.End)] : [(segment.Start, start), (start, end)]) : null;
    }

    /// <summary>
    /// Joins what a dash with blanks has parted where a stronger mark parts the head already: in <c>Acme — Engineer – Software</c> the second dash belongs
    /// to the title.
    /// </summary>
    public static List<HeadSegment> Joined(List<HeadSegment> segments)
    {
        var joined = new List<HeadSegment>(segments);
        for (var i = joined.Count - 2; i >= 0; i--)
        {
            if (joined.Count(static segment => !segment.IsClassified) < 3 || !AreOne(joined[i], joined[i + 1], joined) || !(HasStrongMark(joined[i].Line) || EmployerStandsElsewhere(joined[i].Line, joined))) continue;
            joined[i] = new HeadSegment(joined[i].Line, joined[i].Start, joined[i + 1].End);
            joined.RemoveAt(i + 1);
        }

        return joined;
    }

    /// <summary>Joins all parts of the first line that only a dash with blanks parts.</summary>
    public static List<HeadSegment> OneName(List<HeadSegment> segments)
    {
        var joined = new List<HeadSegment>(segments);
        while (joined is [{ Period: null, IsBracketed: false } first, { Period: null, IsBracketed: false } second, ..] && first.Line == second.Line
            && first.Line.Text.Text[first.End..second.Start].Trim() is "-" or "–" or "—" && !HeadWords.LooksLikePlace(second.Value))
        {
            joined[0] = new HeadSegment(first.Line, first.Start, second.End);
            joined.RemoveAt(1);
        }

        return joined;
    }

    private static bool AreOne(HeadSegment left, HeadSegment right, List<HeadSegment> all)
    {
        if (left.IsClassified || right.IsClassified || left.IsBracketed || right.IsBracketed || left.Line != right.Line) return false;
        if (left.Line.Text.Text[left.End..right.Start].Trim() is not ("-" or "–") || HeadWords.LooksLikePlace(right.Value)) return false;
        var bold = left.Line.Text.BoldLeadLength;
        return (bold <= left.Start || bold >= right.End) && (!SaysBoth(left.Value, right.Value) || all.Exists(other => other != left && other != right && HeadWords.OrganisationScore(other.Value) > 0));
    }

    // "Nurse – Emergency" above the line with the hospital: the dash belongs to the title.
    private static bool EmployerStandsElsewhere(HeadLine line, List<HeadSegment> all) =>
        all.Exists(other => other.Line != line && !other.IsClassified && !HeadWords.LooksLikePlace(other.Value) && HeadWords.OrganisationScore(other.Value) > 0);

    private static bool SaysBoth(string left, string right) =>
        (HeadWords.RoleScore(left) > 0 && HeadWords.OrganisationScore(right) > 0) || (HeadWords.OrganisationScore(left) > 0 && HeadWords.RoleScore(right) > 0);

    private static bool HasStrongMark(HeadLine line) => line.Value.AsSpan().ContainsAny('—', '|', '·') || (line.Text.BoldLeadLength is > 0 and var bold && bold < line.End);

    private static List<HeadSegment>? AtMarks(HeadSegment segment, Predicate<string> isKnown)
    {
        var ranges = Pieces(segment);
        if (ranges.Count < 2) return null;
        var text = segment.Line.Text.Text;
        var isWorthIt = ranges.Exists(range => isKnown(text[range.Start..range.End])) && !HeadWords.LooksLikePlace(segment.Value);
        return isWorthIt ? Cut(segment, ranges) : null;
    }

    private static List<(int Start, int End)> Pieces(HeadSegment segment)
    {
        var text = segment.Line.Text.Text;
        var ranges = new List<(int Start, int End)>();
        var from = segment.Start;
        var depth = 0;
        // "Internship at A / B desk, Acme": where there are commas, the other marks belong to the parts.
        var hasComma = segment.Value.Contains(", ", StringComparison.Ordinal);
        for (var i = segment.Start; i < segment.End; i++)
        {
            if (text[i] is '(' or '（') depth++;
            else if (text[i] is ')' or '）') depth--;
            if (depth > 0 || (hasComma && text[i] is '/' or ':') || !IsMark(text, i, segment.End) || IsLegalForm(text, i, segment.End)) continue;
            ranges.Add((from, i));
            from = i + 1;
        }

        ranges.Add((from, segment.End));
        return JoinPlace(text, ranges);
    }

    private static bool IsMark(string text, int at, int end) => text[at] switch
    {
        '，' or '、' or '；' or '：' => true,
        '،' or '؛' => true,
        ' ' => at > 0 && at + 1 < end && ((IsIdeograph(text[at - 1]) && IsIdeograph(text[at + 1])) || IsBehindKoreanSchool(text, at)),
        ',' or ';' or ':' => at + 1 < end && char.IsWhiteSpace(text[at + 1]),
        '/' => at > 0 && at + 1 < end && char.IsWhiteSpace(text[at - 1]) && char.IsWhiteSpace(text[at + 1]) && !IsTranslation(text, at),
        _ => false,
    };

    // Korean parts words by blanks, Chinese and Japanese part statements.
    private static bool IsIdeograph(char character) => character >= '\u2E80' && character is not (>= '\uAC00' and <= '\uD7AF');

    // "한강대학교 컴퓨터공학과"
    private static bool IsBehindKoreanSchool(string text, int blank) =>
        (text.AsSpan(0, blank).EndsWith("대학교", StringComparison.Ordinal) || text.AsSpan(0, blank).EndsWith("대학원", StringComparison.Ordinal) || text.AsSpan(0, blank).EndsWith("고등학교", StringComparison.Ordinal))
            && !text.AsSpan(blank + 1).StartsWith("대학원", StringComparison.Ordinal);

    // "前端工程师 / Frontend Engineer" says one thing in two languages.
    private static bool IsTranslation(string text, int slash)
    {
        var left = text.AsSpan(0, slash).TrimEnd();
        var right = text.AsSpan(slash + 1).TrimStart();
        return left.Length > 0 && right.Length > 0 && left[^1] >= '\u2E80' != right[0] >= '\u2E80';
    }

    // "Acme, Inc." is one name.
    private static bool IsLegalForm(string text, int comma, int end)
    {
        var rest = text.AsSpan(comma + 1, end - comma - 1).TrimStart();
        foreach (var form in (ReadOnlySpan<string>)["inc", "llc", "ltd", "gmbh", "s.a", "s.l", "s.r.l", "corp", "co.", "plc", "llp"])
            if (rest.StartsWith(form, StringComparison.OrdinalIgnoreCase) && (rest.Length == form.Length || !char.IsLetterOrDigit(rest[form.Length]))) return true;
        return false;
    }

    // "Berlin, Germany" behind the name is one place.
    private static List<(int Start, int End)> JoinPlace(string text, List<(int Start, int End)> ranges)
    {
        if (ranges.Count < 3) return ranges;
        var joined = text[ranges[^2].Start..ranges[^1].End];
        var isThing = ranges.Count > 3 || HeadWords.LooksLikePlace(text[ranges[1].Start..ranges[1].End].Trim()) || HeadWords.RoleScore(text[ranges[0].Start..ranges[0].End]) == 0;
        if (isThing && HeadWords.LooksLikePlace(joined.Trim()) && !HeadWords.NamesDegree(text[ranges[0].Start..ranges[0].End])) return [.. ranges[..^2], (ranges[^2].Start, ranges[^1].End)];
        return ranges;
    }

    private static List<HeadSegment> Cut(HeadSegment segment, List<(int Start, int End)> ranges)
    {
        var parts = new List<HeadSegment>();
        foreach (var (start, end) in ranges)
        {
            var (from, to) = HeadSplitter.TrimEdges(segment.Line.Text.Text, start, end);
            if (from < to) parts.Add(new HeadSegment(segment.Line, from, to));
        }

        return parts;
    }
}
