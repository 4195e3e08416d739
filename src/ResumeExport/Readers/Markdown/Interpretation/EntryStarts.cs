using System.Collections.Immutable;
using ResumeExport.Model.Content;
using ResumeExport.Normalisation;
using ResumeExport.Readers.Markdown.Structure;

namespace ResumeExport.Readers.Markdown.Interpretation;

/// <summary>Finds where entries start among blocks without headings.</summary>
internal static class EntryStarts
{
    private enum Marker
    {
        None,
        Plain,
        Dates,
        Bold,
    }

    /// <summary>Returns the indexes of the blocks that open an entry.</summary>
    /// <param name="run">Blocks without headings.</param>
    /// <param name="scope">Where they stand.</param>
    public static List<int> In(ReadOnlySpan<RawBlock> run, ReadScope scope)
    {
        var starts = new List<int>();
        var first = Marker.None;
        for (var i = 0; i < run.Length; i++)
        {
            var marker = MarkerOf(run, i, scope);
            if (marker is Marker.Plain or Marker.Dates && IsBelowUndatedLead(run, i, starts)) continue;
            if (marker == Marker.None || (first == Marker.Bold && marker != Marker.Bold && !NamesBoth(run, i, scope))) continue;
            if (first == Marker.None) first = marker;
            starts.Add(i);
            if (marker == Marker.Dates && ((RawParagraph)run[i]).Text.Lines().Length == 1) i++;
        }

        return starts;
    }

    // A bold line without dates, then a line with or above the dates: one head in paragraphs of its own.
    private static bool IsBelowUndatedLead(ReadOnlySpan<RawBlock> run, int index, List<int> starts) =>
        index > 0 && starts.Count > 0 && starts[^1] == index - 1 && run[index - 1] is RawParagraph lead && lead.Text.Lines().Length == 1
            && LineTraits.IsBold(HeadLine.Of(lead.Text)) && HeadPeriods.In(HeadLine.Of(lead.Text)).Count == 0;

    // Under a bold employer, a plain dated line is a role of it, unless it names an employer of its own.
    private static bool NamesBoth(ReadOnlySpan<RawBlock> run, int index, ReadScope scope) =>
        HeadZone.Of(run[index], run[(index + 1)..], scope.EntryKind).Names >= 2 && !IsRoleInItalics((RawParagraph)run[index]);

    // "*Staff Nurse, Emergency* | 2014 – 2018" below a bold employer names no employer.
    private static bool IsRoleInItalics(RawParagraph paragraph)
    {
        var lead = paragraph.Text.Pieces.FirstOrDefault(static piece => !string.IsNullOrWhiteSpace(piece.Text));
        return lead is not null && lead.Styles.HasFlag(TextStyles.Italic) && HeadWords.OrganisationScore(paragraph.Text.Text[..Math.Min(paragraph.Text.Text.Length, 120)]) == 0;
    }

    private static Marker MarkerOf(ReadOnlySpan<RawBlock> run, int index, ReadScope scope)
    {
        if (run[index] is not RawParagraph paragraph) return Marker.None;
        var ranges = paragraph.Text.Lines();
        var first = LineAt(paragraph, ranges, 0);
        if (LineTraits.IsLabel(first)) return Marker.None;
        if (HeadPeriods.IsOnlyDates(first)) return HasMore(run, index, ranges) ? Marker.Dates : Marker.None;
        if (paragraph.Text.BoldLeadLength > 0) return IsBoldStart(run, index, ranges, first, scope) ? Marker.Bold : Marker.None;
        return IsPlainStart(run, index, ranges, first, scope) ? Marker.Plain : Marker.None;
    }

    private static bool HasMore(ReadOnlySpan<RawBlock> run, int index, ImmutableArray<TextRange> ranges) =>
        ranges.Length > 1 || (index + 1 < run.Length && run[index + 1] is RawParagraph or RawList);

    private static bool IsBoldStart(ReadOnlySpan<RawBlock> run, int index, ImmutableArray<TextRange> ranges, HeadLine first, ReadScope scope)
    {
        var lead = new HeadLine(first.Text, 0, first.Text.BoldLeadLength);
        if (lead.Length > 160 || LineTraits.IsLabel(lead)) return false;
        if (DatesAreNear(run, index, ranges, isFirstIncluded: true)) return true;
        return scope.Owner is null && LineTraits.HasEvidence(first, scope.EntryKind) && !LineTraits.IsProse(first)
            && (LineTraits.IsBold(first) || HeadSplitter.Split(first).Count > 1);
    }

    private static bool IsPlainStart(ReadOnlySpan<RawBlock> run, int index, ImmutableArray<TextRange> ranges, HeadLine first, ReadScope scope)
    {
        if (LineTraits.IsProse(first)) return false;
        if (LineTraits.IsDated(first)) return HeadSplitter.Split(first).Count > 1 || LineTraits.HasEvidence(first, scope.EntryKind);
        return first.Length <= 100 && DatesAreNear(run, index, ranges, isFirstIncluded: false);
    }

    private static bool DatesAreNear(ReadOnlySpan<RawBlock> run, int index, ImmutableArray<TextRange> ranges, bool isFirstIncluded)
    {
        var paragraph = (RawParagraph)run[index];
        for (var i = isFirstIncluded ? 0 : 1; i < ranges.Length && i < 3; i++)
        {
            var line = LineAt(paragraph, ranges, i);
            if (HeadPeriods.In(line).Count > 0 && (!LineTraits.IsProse(line) || i == 0)) return true;
        }

        if (ranges.Length > 2 || index + 1 >= run.Length) return false;
        return run[index + 1] switch
        {
            RawParagraph next => LineTraits.IsDated(LineAt(next, next.Text.Lines(), 0)) && (isFirstIncluded || HeadPeriods.IsOnlyDates(LineAt(next, next.Text.Lines(), 0))),
            RawList list => DatesLead(list, isFirstIncluded ? 2 : 1),
            _ => false,
        };
    }

    // Dates are the first bullet, or the second one, below the role.
    private static bool DatesLead(RawList list, int most)
    {
        for (var i = 0; i < list.Items.Length && i < most; i++)
            if (list.Items[i].Blocks is [RawParagraph item, ..] && HeadPeriods.IsMostlyDates(HeadLine.Of(item.Text))) return true;
        return false;
    }

    private static HeadLine LineAt(RawParagraph paragraph, ImmutableArray<TextRange> ranges, int index) =>
        new(paragraph.Text, ranges[index].Start, ranges[index].End);
}
