using System.Globalization;
using ResumeExport.Inspection.Extractors;
using ResumeExport.Model.Content;
using ResumeExport.Model.Text;

namespace ResumeExport.Inspection.Parity;

/// <summary>Compares two lines whose texts are equal in all else that the format expresses.</summary>
internal sealed class LineComparer(LineAspects aspects)
{
    private const int DeepestShallowLevel = 2;
    private const int DeepestMarkedLevel = 6;

    /// <summary>Returns one sentence for each aspect that differs.</summary>
    public IEnumerable<string> Differences(ContentLine expected, ContentLine actual)
    {
        if (Headings(expected, actual) is { } heading) yield return heading;
        if (Lists(expected, actual) is { } list) yield return list;
        if (Links(expected, actual) is { } link) yield return link;
        if (Emphasis(expected, actual) is { } emphasis) yield return emphasis;
        if (Dates(expected, actual) is { } date) yield return date;
    }

    private string? Headings(ContentLine expected, ContentLine actual)
    {
        if (!Has(LineAspects.HeadingLevels) && !Has(LineAspects.ShallowHeadingLevels) && !Has(LineAspects.SixHeadingLevels)) return null;
        var wanted = Level(expected);
        var found = Level(actual);
        return wanted == found ? null : $"expected {HeadingName(wanted)}, found {HeadingName(found)}";
    }

    private int Level(ContentLine line)
    {
        if (Has(LineAspects.SixHeadingLevels)) return Math.Min(line.HeadingLevel, DeepestMarkedLevel);
        return Has(LineAspects.HeadingLevels) || line.HeadingLevel <= DeepestShallowLevel ? line.HeadingLevel : 0;
    }

    private static string HeadingName(int level) => level == 0 ? "no heading" : Number($"a heading of level {level}");

    private string? Lists(ContentLine expected, ContentLine actual)
    {
        if (!Has(LineAspects.Lists)) return null;
        if (expected.ListDepth != actual.ListDepth)
            return Number($"expected list depth {expected.ListDepth}, found {actual.ListDepth}");
        if (expected.StartsItem != actual.StartsItem)
            return expected.StartsItem ? "expected the start of a list item, found no marker" : "expected no marker, found the start of a list item";
        if (expected.StartsItem && expected.ItemNumber != actual.ItemNumber)
            return $"expected {MarkerName(expected.ItemNumber)}, found {MarkerName(actual.ItemNumber)}";
        return null;
    }

    private static string MarkerName(int? number) => number is { } value ? Number($"item number {value}") : "a bullet";

    private string? Links(ContentLine expected, ContentLine actual)
    {
        if (!Has(LineAspects.Links)) return null;
        var wanted = LineShape.Links(expected);
        var found = LineShape.Links(actual);
        for (var i = 0; i < Math.Max(wanted.Count, found.Count); i++)
        {
            if (i >= wanted.Count) return $"unexpected link on {Excerpt.Of(found[i].Text)} to {found[i].Target}";
            if (i >= found.Count) return $"no link on {Excerpt.Of(wanted[i].Text)} to {wanted[i].Target}";
            if (LinkDifference(wanted[i], found[i]) is { } difference) return difference;
        }

        return null;
    }

    private static string? LinkDifference(LinkExtent wanted, LinkExtent found)
    {
        var sameExtent = wanted.Start == found.Start && wanted.End == found.End;
        if (!sameExtent && wanted.Start >= found.End) return $"unexpected link on {Excerpt.Of(found.Text)} to {found.Target}";
        if (!sameExtent && found.Start >= wanted.End) return $"no link on {Excerpt.Of(wanted.Text)} to {wanted.Target}";
        if (wanted.Target != found.Target)
            return $"link on {Excerpt.Of(wanted.Text)}: expected target {wanted.Target}, found {found.Target}";
        return sameExtent ? null : $"link to {wanted.Target}: expected on {Excerpt.Of(wanted.Text)}, found on {Excerpt.Of(found.Text)}";
    }

    private string? Emphasis(ContentLine expected, ContentLine actual)
    {
        if (!Has(LineAspects.Emphasis) || !expected.EmphasisIsContent) return null;
        var wanted = LineShape.Emphasis(expected, Has(LineAspects.PlainSigns));
        var found = LineShape.Emphasis(actual, Has(LineAspects.PlainSigns));
        var start = 0;
        while (start < wanted.Count && start < found.Count && wanted[start] == found[start]) start++;
        if (start >= wanted.Count || start >= found.Count) return null;
        var end = start + 1;
        while (end < wanted.Count && end < found.Count && wanted[end] == wanted[start] && found[end] == found[start]) end++;
        return $"{Excerpt.Of(LineShape.Slice(expected, start, end))}: expected {StyleName(wanted[start])}, found {StyleName(found[start])}";
    }

    private static string StyleName(TextStyles styles) => styles switch
    {
        TextStyles.None => "no emphasis",
        TextStyles.Bold => "bold",
        TextStyles.Italic => "italic",
        _ => "bold italic",
    };

    private string? Dates(ContentLine expected, ContentLine actual)
    {
        if (!Has(LineAspects.Dates) || expected.MachineDate == actual.MachineDate) return null;
        return $"expected machine date {expected.MachineDate ?? "none"}, found {actual.MachineDate ?? "none"}";
    }

    private bool Has(LineAspects aspect) => (aspects & aspect) != 0;

    private static string Number(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
