using System.Collections.Immutable;
using ResumeExport.Model.Document;
using ResumeExport.Normalisation;
using ResumeExport.Readers.Markdown.Structure;

namespace ResumeExport.Readers.Markdown.Interpretation;

/// <summary>
/// The lines that make up the head of one entry: its first line and up to three more that are dates, a place, a role or an
/// organisation and no text. What is left is the body.
/// </summary>
internal sealed class HeadZone
{
    private const int MostLines = 4;

    private readonly EntryKind kind;
    private readonly List<HeadLine> lines = [];
    private readonly List<RawBlock> body = [];
    private int named;
    private bool isDated;
    private bool hasPlace;
    private bool saysDegree;

    private HeadZone(EntryKind kind) => this.kind = kind;

    /// <summary>The lines of the head, first to last; never empty.</summary>
    public IReadOnlyList<HeadLine> Lines => lines;

    /// <summary>True when one of the lines has dates.</summary>
    public bool IsDated => isDated;

    /// <summary>How many parts name something: organisation, role and the like.</summary>
    public int Names => named;

    /// <summary>What follows the head.</summary>
    public ReadOnlySpan<RawBlock> Body => body.ToArray();

    /// <summary>Collects the head that begins with <paramref name="first"/>.</summary>
    /// <param name="first">A heading, or a paragraph whose first line opens the entry.</param>
    /// <param name="following">The blocks behind it, up to the end of the entry.</param>
    /// <param name="kind">What the entry describes.</param>
    public static HeadZone Of(RawBlock first, ReadOnlySpan<RawBlock> following, EntryKind kind)
    {
        var zone = new HeadZone(kind);
        var queue = new List<RawBlock>(following.Length + 1);
        zone.Begin(first, queue);
        queue.AddRange(following);
        var taken = 0;
        while (taken < queue.Count && zone.Take(queue, taken)) taken++;
        zone.body.AddRange(queue[taken..]);
        return zone;
    }

    private void Begin(RawBlock first, List<RawBlock> queue)
    {
        if (first is RawHeading heading)
        {
            Add(HeadLine.Of(heading.Text));
            return;
        }

        var text = ((RawParagraph)first).Text;
        var line = text.Lines()[0];
        var end = HeadEnd(text, line);
        Add(new HeadLine(text, line.Start, end));
        var rest = text.Part(HeadSplitter.TrimEdges(text.Text, end, text.Text.Length).Start, text.Text.Length);
        if (rest.Text.Length > 0) queue.Add(new RawParagraph(rest, rest.Span));
    }

    // A long line that begins bold has its head at the front: "**Engineer – Acme** (2019): did this and that".
    private static int HeadEnd(FlatText text, TextRange line)
    {
        var all = new HeadLine(text, line.Start, line.End);
        var bold = text.BoldLeadLength;
        if (bold == 0 || bold >= line.End || !LineTraits.IsProse(all)) return line.End;
        var found = HeadPeriods.In(all).Find(period => period.Start >= bold && period.Start - bold < 40);
        if (found is null) return bold;
        var end = found.End;
        while (end < line.End && text.Text[end] is ')' or '）' or ']' or '*') end++;
        return end;
    }

    /// <summary>Takes a block as part of the head; false when it belongs to the body, or what is left of it does.</summary>
    private bool Take(List<RawBlock> queue, int index) => lines.Count < MostLines && queue[index] switch
    {
        RawParagraph paragraph => TakeLines(queue, index, paragraph),
        RawHeading heading => HeadPeriods.IsOnlyDates(HeadLine.Of(heading.Text)) && !isDated && Add(HeadLine.Of(heading.Text)),
        RawList list => TakeItems(queue, index, list),
        _ => false,
    };

    private bool TakeLines(List<RawBlock> queue, int index, RawParagraph paragraph)
    {
        var ranges = paragraph.Text.Lines();
        var taken = 0;
        while (taken < ranges.Length && lines.Count < MostLines && Accepts(paragraph.Text, ranges, taken, queue, index)) taken++;
        if (taken == ranges.Length) return true;
        var from = ranges[taken].Start;
        if (lines.Count < MostLines && !isDated && DatesLead(paragraph.Text, ranges[taken]) is var lead and > 0)
        {
            Add(new HeadLine(paragraph.Text, from, lead));
            from = lead;
        }
        else if (taken == 0)
        {
            return false;
        }

        var rest = paragraph.Text.Part(from, paragraph.Text.Text.Length);
        queue[index] = new RawParagraph(rest, rest.Span);
        return false;
    }

    // "*Nov 2025 – present* (at first as a student). Advisor: …": where the dates end that an emphasis sets apart from a long line; 0 when none do.
    private static int DatesLead(FlatText text, TextRange line)
    {
        var end = line.Start;
        foreach (var piece in text.Pieces)
        {
            if (piece.End <= line.Start) continue;
            if (piece.Start > end || piece.Styles == Model.Content.TextStyles.None) break;
            end = Math.Min(piece.End, line.End);
        }

        return end > line.Start && end < line.End && HeadPeriods.IsOnlyDates(new HeadLine(text, line.Start, end)) ? end : 0;
    }

    private bool Accepts(FlatText text, ImmutableArray<TextRange> ranges, int at, List<RawBlock> queue, int index)
    {
        var line = new HeadLine(text, ranges[at].Start, ranges[at].End);
        if (LineTraits.IsProse(line) || LineTraits.IsLabel(line)) return named == 0 && at == 0 && !LineTraits.IsLabel(line) && line.Length <= 240 && !LineTraits.IsSentence(line) && Add(line);
        if (HeadPeriods.IsOnlyDates(line)) return !isDated && Add(line);
        // "- Did this" in a paragraph of its own is a bullet for its author.
        if (text.Text[line.Start] is '-' or '–' or '•' or '*') return false;
        if (HeadLabels.IsLabelled(line)) return Add(line);
        if (HeadPeriods.In(line).Count > 0) return (!isDated || named == 0) && Add(line);
        if (named == 0) return !LineTraits.IsSentence(line) && Add(line);
        if (kind is EntryKind.Project or EntryKind.Award or EntryKind.Other) return false;
        if (HeadWords.LooksLikePlace(line.Value)) return !hasPlace && Add(line);
        if (kind == EntryKind.Education && !saysDegree && line.Length <= 120 && HeadWords.NamesDegree(line.Value)) return Add(line);
        if (named >= 2) return !hasPlace && line.Length <= 60 && DatesFollow(text, ranges, at, queue, index) && Add(line);
        return (LineTraits.IsEmphasised(line) || LineTraits.HasEvidence(line, kind) || DatesFollow(text, ranges, at, queue, index)) && Add(line);
    }

    // A line between the first one and the dates is part of the head, whatever it says.
    private bool DatesFollow(FlatText text, ImmutableArray<TextRange> ranges, int at, List<RawBlock> queue, int index)
    {
        if (isDated) return false;
        if (at + 1 < ranges.Length) return LineTraits.IsDated(new HeadLine(text, ranges[at + 1].Start, ranges[at + 1].End));
        return index + 1 < queue.Count && queue[index + 1] is RawParagraph next && HeadPeriods.IsOnlyDates(FirstLine(next.Text));
    }

    // Dates and place as the first bullets, or the head of an entry whose dates stand above a list of one.
    private bool TakeItems(List<RawBlock> queue, int index, RawList list)
    {
        if (named == 0 && list.Items.Length > 0 && list.Items[0].Blocks is [RawParagraph label] && HeadLabels.IsLabelled(HeadLine.Of(label.Text))) return TakeLabelled(queue, index, list);
        if (named == 0 && list.Items is [{ Blocks: [RawParagraph only, .. var inside] }])
        {
            var line = FirstLine(only.Text);
            Add(line);
            var rest = only.Text.Part(line.End, only.Text.Text.Length);
            ImmutableArray<RawBlock> left = rest.Text.Length > 0 ? [new RawParagraph(rest, rest.Span), .. inside] : [.. inside];
            queue.InsertRange(index + 1, left);
            return true;
        }

        var taken = LeadingItems(list);
        while (taken < list.Items.Length && lines.Count < MostLines && list.Items[taken].Blocks is [RawParagraph item] && AcceptsItem(item, list)) taken++;
        if (taken == 0) return false;
        if (taken == list.Items.Length) return true;
        queue[index] = list with { Items = list.Items[taken..] };
        return false;
    }

    // "Azienda: …", "Posizione: …" as the first bullets below the dates
    private bool TakeLabelled(List<RawBlock> queue, int index, RawList list)
    {
        var taken = 0;
        while (taken < list.Items.Length && lines.Count < MostLines + 1 && list.Items[taken].Blocks is [RawParagraph item] && HeadLabels.IsLabelled(HeadLine.Of(item.Text)) && Add(HeadLine.Of(item.Text))) taken++;
        if (taken == list.Items.Length) return true;
        queue[index] = list with { Items = list.Items[taken..] };
        return false;
    }

    // Role, then dates, as the first two bullets under the employer.
    private int LeadingItems(RawList list)
    {
        if (isDated || named != 1 || list.Items is not [{ Blocks: [RawParagraph first] }, { Blocks: [RawParagraph second] }, ..]) return 0;
        var (line, dates) = (HeadLine.Of(first.Text), HeadLine.Of(second.Text));
        if (line.Length > 100 || LineTraits.IsProse(line) || LineTraits.IsLabel(line) || LineTraits.IsSentence(line) || HeadPeriods.In(line).Count > 0 || !HeadPeriods.IsMostlyDates(dates)) return 0;
        Add(line);
        Add(dates);
        return 2;
    }

    private bool IsEmployer(HeadLine line) =>
        line.Length <= 60 && line.Value.AsSpan().Count(' ') < 6 && !char.IsLower(line.Value[0]) && !LineTraits.IsLabel(line)
            && HeadWords.OrganisationScore(line.Value) > 0 && HeadWords.RoleScore(line.Value) == 0 && lines.Exists(static other => HeadWords.RoleScore(other.Value) > 0);

    private bool AcceptsItem(RawParagraph item, RawList list)
    {
        var line = HeadLine.Of(item.Text);
        if (LineTraits.IsProse(line)) return false;
        if (HeadLabels.IsLabelled(line)) return Add(line);
        if (HeadPeriods.IsOnlyDates(line) || (named > 0 && HeadPeriods.IsMostlyDates(line))) return !isDated && Add(line);
        if (kind == EntryKind.Education && !saysDegree && item == list.Items[0].Blocks[0] && line.Length <= 80 && !LineTraits.IsLabel(line) && HeadWords.NamesDegree(line.Value)) return Add(line);
        // "Fall 2015: Research Assistant", and the employer as the first bullet below
        if (isDated && named == 1 && kind == EntryKind.Work && IsEmployer(line)) return Add(line);
        return isDated && !hasPlace && kind is EntryKind.Work or EntryKind.Education && HeadWords.LooksLikePlace(line.Value) && Add(line);
    }

    private static HeadLine FirstLine(FlatText text)
    {
        var first = text.Lines()[0];
        return new HeadLine(text, first.Start, first.End);
    }

    private bool Add(HeadLine line)
    {
        lines.Add(line);
        saysDegree |= HeadWords.NamesDegree(line.Value);
        foreach (var segment in HeadSplitter.Split(line))
        {
            if (segment.Period is not null) isDated = true;
            else if (segment.IsNote) continue;
            else if (named > 0 && HeadWords.LooksLikePlace(segment.Value)) hasPlace = true;
            else named += SaysTwoThings(segment) ? 2 : 1;
        }

        return true;
    }

    private static bool SaysTwoThings(HeadSegment segment) =>
        (segment.Value.Contains(", ", StringComparison.Ordinal) || segment.Value.Contains(": ", StringComparison.Ordinal) || segment.Value.Contains('，', StringComparison.Ordinal)) && HeadWords.RoleScore(segment.Value) + HeadWords.OrganisationScore(segment.Value) > 0;
}
