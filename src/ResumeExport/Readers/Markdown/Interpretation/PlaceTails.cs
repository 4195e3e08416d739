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
        if (last <= 0) return -1;
        if (!HeadWords.IsPlaceName(text[(last + 2)..])) return IsTown(text, last) ? last : -1;
        var before = text.LastIndexOf(", ", last - 1, StringComparison.Ordinal);
        return before > 0 && HeadWords.LooksLikePlace(text[(before + 2)..]) ? before : last;
    }

    // "Gymnasium an der Lohe, Ahlenbeck": one capitalised word behind what is surely an employer or a school.
    private static bool IsTown(string text, int comma)
    {
        var town = text.AsSpan(comma + 2).Trim();
        if (town.Length < 4 || !char.IsUpper(town[0]) || HeadWords.OrganisationScore(text[..comma]) == 0) return false;
        var word = town.ToString();
        foreach (var character in town[1..])
            if (!char.IsLower(character) && character != '-') return false;
        return HeadWords.RoleScore(word) + HeadWords.OrganisationScore(word) == 0 && !HeadWords.NamesDegree(word);
    }

    private static bool IsName(List<HeadSegment> segments, HeadSegment segment, int comma)
    {
        var name = segment.Value[..comma];
        if (HeadWords.IsPlaceName(name)) return false;
        if (HeadWords.RoleScore(name) > 0) return !segment.IsClassified && !name.Contains(", ", StringComparison.Ordinal) && HeadWords.OrganisationScore(name) == 0 && segments.Exists(other => other != segment && other.Period is null);
        if (segment.IsClassified || HeadWords.OrganisationScore(name) > 0) return true;
        var others = segments.FindAll(other => other != segment && !other.IsClassified && !HeadWords.LooksLikePlace(other.Value));
        // "Engineer" above "Try Smart Bits, Malaysia": the role is there, the employer is not.
        return others is [var only] && HeadWords.RoleScore(only.Value) > 0 && (name.Contains(' ', StringComparison.Ordinal) || name.Any(char.IsDigit) || LineTraits.IsBold(segment.Line));
    }
}
