using ResumeExport.Normalisation;

namespace ResumeExport.Readers.Markdown;

/// <summary>Cuts an entry's head line at separators and lifts out the brackets that hold dates.</summary>
internal static class HeadSplitter
{
    // A head is a line or two; text beyond that is prose, and brackets in it are not worth the search for their ends.
    private const int LongestHead = 1000;

    /// <summary>Cuts the whole line.</summary>
    public static List<HeadSegment> Split(FlatText line) => Split(line, 0, line.Text.Length);

    /// <summary>Cuts the characters from <paramref name="start"/> up to <paramref name="end"/>; no segment is empty.</summary>
    public static List<HeadSegment> Split(FlatText line, int start, int end)
    {
        var segments = new List<HeadSegment>();
        if (end - start > LongestHead) return [new HeadSegment(start, end, IsBracketed: false, Period: null)];
        var from = start;
        for (var i = start; i < end; i++)
        {
            if (IsSeparator(line.Text, i))
            {
                Add(line, segments, from, i);
                from = i + 1;
            }
            else if (line.Text[i] is '(' or '（' && Close(line.Text, i, end) is var close && close > i
                && (IsPeriod(line.Text, i, close) || ClosesSegment(line.Text, i, close, end, from)))
            {
                Add(line, segments, from, i);
                Add(line, segments, i + 1, close, isBracketed: true);
                i = close;
                from = close + 1;
            }
        }

        Add(line, segments, from, end);
        return JoinDates(line, segments);
    }

    /// <summary>True for a mark that parts statements: a dash with blanks on both sides, a pipe, a middle dot or a bullet.</summary>
    public static bool IsSeparator(string text, int at) => text[at] switch
    {
        '|' or '｜' or '•' or '·' or '∙' or '・' => true,
        '—' or '–' or '-' => at > 0 && char.IsWhiteSpace(text[at - 1]) && at + 1 < text.Length && char.IsWhiteSpace(text[at + 1]),
        '\n' => true,
        _ => false,
    };

    private static bool IsPeriod(string text, int open, int close) =>
        PeriodParser.Parse(text[(open + 1)..close].Trim()) is not null;

    // "(Coinswitch)" behind a dates bracket or a separator is a statement of its own; "Node.js (TypeScript)" is not.
    private static bool ClosesSegment(string text, int open, int close, int end, int segmentStart) =>
        text.AsSpan(segmentStart, open - segmentStart).IsWhiteSpace()
        && (close + 1 >= end || text.AsSpan(close + 1, end - close - 1).IsWhiteSpace());

    private static int Close(string text, int open, int end)
    {
        var depth = 0;
        for (var i = open; i < end; i++)
        {
            if (text[i] is '(' or '（') depth++;
            else if (text[i] is ')' or '）' && --depth == 0) return i;
        }

        return -1;
    }

    private static void Add(FlatText line, List<HeadSegment> segments, int start, int end, bool isBracketed = false)
    {
        (start, end) = line.Trim(start, end);
        while (end > start && line.Text[end - 1] is ',' or ';') end--;
        while (start < end && line.Text[start] is ',' or ';') start++;
        (start, end) = line.Trim(start, end);
        if (start == end) return;
        segments.Add(new HeadSegment(start, end, isBracketed, PeriodParser.Parse(line.Text[start..end])));
    }

    // "Jan 2020 – Present" without brackets was cut at its own dash: two neighbours that read as one period are one.
    private static List<HeadSegment> JoinDates(FlatText line, List<HeadSegment> segments)
    {
        for (var i = 0; i + 1 < segments.Count; i++)
        {
            var (first, second) = (segments[i], segments[i + 1]);
            if (first.IsBracketed || second.IsBracketed || first.Period is null) continue;
            if (PeriodParser.Parse(line.Text[first.Start..second.End]) is not { } period) continue;
            segments[i] = new HeadSegment(first.Start, second.End, false, period);
            segments.RemoveAt(i + 1);
        }

        return segments;
    }
}
