using System.Text;
using ResumeExport.Model.Text;

namespace ResumeExport.Writers;

/// <summary>
/// Which way each character of a line runs. It follows the Unicode bidirectional algorithm (UAX #9) with two differences that people expect:
/// <c>C#</c>, <c>.NET</c> and addresses keep their signs, and the groups of a telephone number stay in order.
/// </summary>
internal sealed class TextDirections
{
    private static readonly TextDirections AllLeftToRight = new([]);

    private readonly bool[] flags;

    private TextDirections(bool[] flags) => this.flags = flags;

    /// <summary>Returns the directions of <paramref name="line"/> in a text that runs from right to left, or not.</summary>
    public static TextDirections Of(ContentLine line, bool isRightToLeft)
    {
        var text = new StringBuilder();
        foreach (var run in line.Runs) text.Append(run.Text);
        return Of(text.ToString(), isRightToLeft);
    }

    /// <summary>Returns the directions of <paramref name="text"/> in a text that runs from right to left, or not.</summary>
    public static TextDirections Of(string text, bool isRightToLeft)
    {
        if (!isRightToLeft && !CharacterDirection.HasRightToLeft(text)) return AllLeftToRight;
        var directions = WordDirections.Of(text);
        Settle(directions, isRightToLeft);
        var flags = new bool[text.Length];

        // A number among letters from right to left goes with them only where the paragraph would put it behind them.
        for (var i = 0; i < flags.Length; i++)
            flags[i] = directions[i] == TextDirection.RightToLeft || (directions[i] == TextDirection.Number && !isRightToLeft);
        return new TextDirections(flags);
    }

    /// <summary>True when the character at <paramref name="index"/> runs from right to left.</summary>
    public bool IsRightToLeft(int index) => flags.Length > 0 && flags[index];

    /// <summary>Returns where the characters from <paramref name="start"/> on that run the same way end, at most <paramref name="limit"/>.</summary>
    public int EndOfPiece(int start, int limit)
    {
        if (flags.Length == 0) return limit;
        var end = start + 1;
        while (end < limit && flags[end] == flags[start]) end++;
        return end;
    }

    private static void Settle(TextDirection[] directions, bool isRightToLeft)
    {
        var onlyRightToLeft = !directions.Contains(TextDirection.LeftToRight);
        var around = isRightToLeft || onlyRightToLeft ? TextDirection.RightToLeft : TextDirection.LeftToRight;
        NumbersBehindLetters(directions, around);
        for (var i = 0; i < directions.Length;)
        {
            if (directions[i] != TextDirection.Neutral)
            {
                i++;
                continue;
            }

            var end = i;
            while (end < directions.Length && directions[end] == TextDirection.Neutral) end++;
            var before = i == 0 ? around : AsNeighbour(directions[i - 1]);
            var behind = end == directions.Length ? around : AsNeighbour(directions[end]);
            Array.Fill(directions, before == behind ? before : around, i, end - i);
            i = end;
        }
    }

    // UAX #9, W7: a number behind a word that runs from left to right is part of that text.
    private static void NumbersBehindLetters(TextDirection[] directions, TextDirection around)
    {
        var last = around;
        for (var i = 0; i < directions.Length; i++)
        {
            if (directions[i] == TextDirection.Number && last == TextDirection.LeftToRight) directions[i] = last;
            else if (directions[i] is TextDirection.LeftToRight or TextDirection.RightToLeft) last = directions[i];
        }
    }

    // UAX #9, N1: what stands beside a number takes it for text from right to left.
    private static TextDirection AsNeighbour(TextDirection direction) => direction == TextDirection.Number ? TextDirection.RightToLeft : direction;
}
