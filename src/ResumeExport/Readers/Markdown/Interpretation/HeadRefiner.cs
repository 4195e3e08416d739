using ResumeExport.Model.Document;
using ResumeExport.Normalisation;

namespace ResumeExport.Readers.Markdown.Interpretation;

/// <summary>Cuts the one part that is left of a head when it says two things: <c>Engineer at Acme</c>, <c>Engineer, Acme, Berlin</c>.</summary>
internal static class HeadRefiner
{
    // Between a role and its organisation, in this order.
    private static readonly string[] Joints = [" at ", " @ ", "@", " bei der ", " bei ", " beim ", " chez ", " presso ", " bij ", " в компании ", " w/ "];

    /// <summary>Cuts the one unclassified part of the head of a job.</summary>
    public static List<HeadSegment> Refine(List<HeadSegment> segments)
    {
        var index = segments.FindIndex(static segment => !segment.IsClassified);
        var parts = AtJoint(segments[index]) ?? AtMarks(segments[index], static part => HeadWords.RoleScore(part) + HeadWords.OrganisationScore(part) > 0);
        return parts is null ? segments : [.. segments[..index], .. parts, .. segments[(index + 1)..]];
    }

    /// <summary>Cuts the one unclassified part of the head of a course of study.</summary>
    public static List<HeadSegment> RefineEducation(List<HeadSegment> segments)
    {
        var index = segments.FindIndex(static segment => !segment.IsClassified);
        var parts = AtJoint(segments[index]) ?? AtMarks(segments[index], static part => HeadWords.NamesDegree(part) || HeadWords.NamesInstitution(part));
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
        for (var i = segment.Start; i < segment.End; i++)
        {
            if (text[i] is '(' or '（') depth++;
            else if (text[i] is ')' or '）') depth--;
            if (depth > 0 || !IsMark(text, i, segment.End) || IsLegalForm(text, i, segment.End)) continue;
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
        ' ' => at > 0 && at + 1 < end && text[at - 1] >= '\u2E80' && text[at + 1] >= '\u2E80',
        ',' or ';' or ':' => at + 1 < end && char.IsWhiteSpace(text[at + 1]),
        '/' => at > 0 && at + 1 < end && char.IsWhiteSpace(text[at - 1]) && char.IsWhiteSpace(text[at + 1]),
        _ => false,
    };

    // "Acme, Inc." is one name.
    private static bool IsLegalForm(string text, int comma, int end)
    {
        var rest = text.AsSpan(comma + 1, end - comma - 1).TrimStart();
        foreach (var form in (ReadOnlySpan<string>)["inc", "llc", "ltd", "gmbh", "s.a", "s.l", "s.r.l", "corp", "co.", "plc", "llp"])
            if (rest.StartsWith(form, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    // "Berlin, Germany" behind the name is one place.
    private static List<(int Start, int End)> JoinPlace(string text, List<(int Start, int End)> ranges)
    {
        if (ranges.Count < 3) return ranges;
        var joined = text[ranges[^2].Start..ranges[^1].End];
        if (HeadWords.LooksLikePlace(joined.Trim())) return [.. ranges[..^2], (ranges[^2].Start, ranges[^1].End)];
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
