using ResumeExport.Normalisation;

namespace ResumeExport.Readers.Markdown.Interpretation;

/// <summary>Cuts a line of an entry's head into parts: dates first, then brackets that stand for themselves, then separators.</summary>
internal static class HeadSplitter
{
    // A head is a line or two; text beyond that is prose.
    private const int LongestHead = 400;

    private const string Edges = ",;:،؛，；：、|｜/–—-−·•∙・~〜～";

    /// <summary>Cuts the whole line; no part is empty.</summary>
    public static List<HeadSegment> Split(HeadLine line)
    {
        var segments = new List<HeadSegment>();
        if (line.Length > LongestHead)
        {
            segments.Add(new HeadSegment(line, line.Start, line.End));
            return segments;
        }

        var from = line.Start;
        var periods = HeadPeriods.In(line);
        // "Position: First Mate - Tour Guide" is one statement.
        if (periods.Count == 0 && HeadLabels.IsLabelled(line))
        {
            Add(line, segments, line.Start, line.End);
            return segments;
        }

        foreach (var found in periods)
        {
            var (start, end) = WithBrackets(line, found);
            SplitText(line, from, start, segments);
            segments.Add(new HeadSegment(line, found.Start, found.End, found.Period) { IsBracketed = start < found.Start });
            from = end;
        }

        SplitText(line, from, line.End, segments);
        // "📅 2020 – 2022": the picture says what the dates say already.
        for (var i = segments.Count - 2; i >= 0; i--)
            if (segments[i].Period is null && segments[i + 1].Period is not null && IsPicture(segments[i].Value)) segments.RemoveAt(i);
        return segments;
    }

    private static bool IsPicture(string text)
    {
        const int LongestPicture = 4;
        for (var i = 0; i < text.Length;)
        {
            if (Pictures.LengthAt(text, i) is not (var length and > 0)) return false;
            i += length;
        }

        return text.Length <= LongestPicture;
    }

    /// <summary>True for a mark that parts statements: a dash with a blank beside it, a pipe, a middle dot, a bullet or a tab.</summary>
    public static bool IsSeparator(string text, int at) => text[at] switch
    {
        '|' or '｜' or '•' or '·' or '∙' or '・' or '\n' or '\t' or '║' or '│' or '♦' or '▪' => true,
        '—' or '–' or '―' => IsBlank(text, at - 1) || IsBlank(text, at + 1) || IsDash(text, at + 1),
        '-' or '−' => (IsBlank(text, at - 1) && IsBlank(text, at + 1)) || IsDash(text, at + 1) || (IsDash(text, at - 1) && IsDash(text, at)),
        ' ' => at + 2 < text.Length && text[at + 1] == ' ' && text[at + 2] == ' ',
        _ => false,
    };

    private static bool IsBlank(string text, int at) => at >= 0 && at < text.Length && char.IsWhiteSpace(text[at]);

    private static bool IsDash(string text, int at) => at >= 0 && at < text.Length && text[at] is '-' or '—' or '–';

    /// <summary>Moves both ends over blanks and over marks that only join parts.</summary>
    public static (int Start, int End) TrimEdges(string text, int start, int end)
    {
        while (start < end && IsEdge(text[start])) start++;
        while (end > start && IsEdge(text[end - 1])) end--;
        return (start, end);
    }

    private static bool IsEdge(char character) => char.IsWhiteSpace(character) || Edges.Contains(character, StringComparison.Ordinal);

    private static (int Start, int End) WithBrackets(HeadLine line, FoundPeriod found)
    {
        var text = line.Text.Text;
        var (start, end) = (found.Start, found.End);
        while (start > line.Start && char.IsWhiteSpace(text[start - 1])) start--;
        while (end < line.End && char.IsWhiteSpace(text[end])) end++;
        var isBracketed = start > line.Start && end < line.End && Closing(text[start - 1]) == text[end];
        return isBracketed ? (start - 1, end + 1) : (found.Start, found.End);
    }

    private static char Closing(char open) => open switch { '(' => ')', '（' => '）', '[' => ']', '【' => '】', '<' => '>', _ => '\0' };

    private static void SplitText(HeadLine line, int start, int end, List<HeadSegment> segments)
    {
        var text = line.Text.Text;
        var from = start;
        var bold = line.Start == 0 ? line.Text.BoldLeadLength : 0;
        for (var i = start; i < end; i++)
        {
            if (text[i] is '(' or '（' && Close(text, i, end) is var close && close > i)
            {
                if (StandsForItself(line, i, close, from, end))
                {
                    Add(line, segments, from, i);
                    Add(line, segments, i + 1, close, isBracketed: true);
                    from = close + 1;
                }

                i = close;
            }
            else if (IsSeparator(text, i) || (i == bold && i > from))
            {
                Add(line, segments, from, i);
                from = i == bold && !IsSeparator(text, i) ? i : i + 1;
            }
        }

        Add(line, segments, from, end);
    }

    // "(Coinswitch)" behind the dates and "(Berlin)" are statements of their own; "Node.js (TypeScript)" is not.
    private static bool StandsForItself(HeadLine line, int open, int close, int from, int end)
    {
        var text = line.Text.Text;
        if (HeadWords.LooksLikePlace(text[(open + 1)..close]) || HeadWords.IsTerm(text[(open + 1)..close]) || HeadLabels.IsLabelled(line, open + 1, close)) return true;
        return text.AsSpan(from, open - from).IsWhiteSpace() && text.AsSpan(close + 1, end - close - 1).IsWhiteSpace();
    }

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

    private static void Add(HeadLine line, List<HeadSegment> segments, int start, int end, bool isBracketed = false)
    {
        var (from, to) = TrimEdges(line.Text.Text, start, end);
        if (from == to) return;
        from = BehindPictures(line.Text.Text, from, to);
        if (!HasContent(line.Text.Text.AsSpan(from, to - from))) return;
        segments.Add(new HeadSegment(line, from, to) { IsBracketed = isBracketed });
    }

    // "🏦 Acme": the picture is decoration where words follow it.
    private static int BehindPictures(string text, int from, int to)
    {
        var at = from;
        while (at < to && (text[at] == ' ' ? 1 : Pictures.LengthAt(text, at)) is var length and > 0) at += length;
        return at > from && at < to && text[at - 1] == ' ' && LetterSearch.ContainsAnyLetterOrDigit(text.AsSpan(at, char.IsSurrogate(text[at]) ? 2 : 1)) ? at : from;
    }

    // Brackets and quotes that the cut left over say nothing; an emoji may.
    private static bool HasContent(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
            if (char.IsLetterOrDigit(character) || char.IsSurrogate(character) || char.IsSymbol(character)) return true;
        return false;
    }
}
