using ResumeExport.Model.Document;
using ResumeExport.Normalisation;

namespace ResumeExport.Readers.Markdown.Interpretation;

/// <summary>Cuts the place behind the name of an employer or a school: <c>Acme, Berlin, Germany</c>.</summary>
internal static class PlaceTails
{
    /// <summary>Cuts the first part of a head that ends in a known place, unless all of it may be a place that the head needs as such.</summary>
    public static List<HeadSegment> Cut(List<HeadSegment> segments)
    {
        if (segments.Exists(static segment => segment.IsClassified && segment.Role == EntryPartRole.Location)) return segments;
        for (var i = 0; i < segments.Count; i++)
        {
            var segment = segments[i];
            if (segment.Period is not null || segment.LabelLength > 0 || segment.IsBracketed || (segment.IsClassified && segment.Role != EntryPartRole.Organisation)) continue;
            if (Comma(segment) is not (> 0 and var comma) || !IsName(segments, segment, comma)) continue;
            return [.. segments[..i], .. Parts(segment, comma), .. segments[(i + 1)..]];
        }

        return segments;
    }

    private static IEnumerable<HeadSegment> Parts(HeadSegment segment, int comma)
    {
        var text = segment.Line.Text.Text;
        var (_, end) = HeadSplitter.TrimEdges(text, segment.Start, segment.Start + comma);
        var (start, _) = HeadSplitter.TrimEdges(text, segment.Start + comma, segment.End);
        var name = segment with { End = end };
        if (segment.IsClassified) name.Classify(segment.Role);
        var place = new HeadSegment(segment.Line, start, segment.End);
        place.Classify(EntryPartRole.Location);
        return [name, place];
    }

    // The comma before the place; a place of two parts counts when the second one is known.
    private static int Comma(HeadSegment segment)
    {
        var text = segment.Value;
        var last = text.LastIndexOf(", ", StringComparison.Ordinal);
        if (last <= 0 || !HeadWords.IsPlaceName(text[(last + 2)..])) return -1;
        var before = text.LastIndexOf(", ", last - 1, StringComparison.Ordinal);
        return before > 0 && HeadWords.LooksLikePlace(text[(before + 2)..]) ? before : last;
    }

    private static bool IsName(List<HeadSegment> segments, HeadSegment segment, int comma)
    {
        var name = segment.Value[..comma];
        if (HeadWords.IsPlaceName(name) || HeadWords.RoleScore(name) > 0) return false;
        if (segment.IsClassified || HeadWords.OrganisationScore(name) > 0) return true;
        var others = segments.FindAll(other => other != segment && !other.IsClassified && !HeadWords.LooksLikePlace(other.Value));
        // "Engineer" above "Try Smart Bits, Malaysia": the role is there, the employer is not.
        return others is [var only] && HeadWords.RoleScore(only.Value) > 0 && (name.Contains(' ', StringComparison.Ordinal) || name.Any(char.IsDigit) || LineTraits.IsBold(segment.Line));
    }
}
