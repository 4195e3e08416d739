namespace ResumeExport.Writers;

/// <summary>Finds the words of a text that run from left to right with the signs that belong to them, and its numbers.</summary>
internal static class WordDirections
{
    /// <summary>Returns the direction of each character; blanks and punctuation between words stay neutral.</summary>
    public static TextDirection[] Of(string text)
    {
        var directions = new TextDirection[text.Length];
        for (var i = 0; i < text.Length;)
        {
            var end = EndOfWord(text, i);
            if (end > i) Word(text, i, end, directions);
            else if (CharacterDirection.IsRightToLeft(text, i)) directions[i] = TextDirection.RightToLeft;
            i = Math.Max(end, i + 1);
        }

        JoinGroups(text, directions);
        return directions;
    }

    private static int EndOfWord(string text, int start)
    {
        var end = start;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && !CharacterDirection.IsRightToLeft(text, end)) end++;
        return end;
    }

    private static void Word(string text, int start, int end, TextDirection[] directions)
    {
        var direction = TextDirection.Neutral;
        for (var i = start; i < end; i++)
        {
            if (CharacterDirection.IsLeftToRight(text, i)) direction = TextDirection.LeftToRight;
            else if (char.IsAsciiDigit(text[i]) && direction == TextDirection.Neutral) direction = TextDirection.Number;
        }

        if (direction == TextDirection.Neutral) return;
        while (IsPunctuation(text[end - 1])) end--;
        while (IsPunctuation(text[start]) && !IsPartOfName(text, start, end)) start++;
        Array.Fill(directions, direction, start, end - start);
    }

    // .NET and .env begin with their dot.
    private static bool IsPartOfName(string text, int start, int end) => text[start] == '.' && start + 1 < end && char.IsAsciiLetter(text[start + 1]);

    private static bool IsPunctuation(char character) => character is '.' or ',' or ';' or ':' or '!' or '?' or '"' or '\'' or '(' or ')' or '[' or ']' or '{' or '}'
        or '<' or '>' or '-' or '|' or '«' or '»' or '·' or (>= '\u2010' and <= '\u2027') or (>= '\u2030' and <= '\u205E');

    // +971 50 000 1111 is one number, and reads from left to right wherever it stands.
    private static void JoinGroups(string text, TextDirection[] directions)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (directions[i] != TextDirection.Number) continue;
            var end = EndOfNumber(directions, i);
            var isJoined = text[i] == '+';
            for (var next = NextGroup(text, directions, end); next > 0; next = NextGroup(text, directions, end))
            {
                end = EndOfNumber(directions, next);
                isJoined = true;
            }

            if (isJoined) Array.Fill(directions, TextDirection.LeftToRight, i, end - i);
            i = end - 1;
        }
    }

    private static int EndOfNumber(TextDirection[] directions, int start)
    {
        while (start < directions.Length && directions[start] == TextDirection.Number) start++;
        return start;
    }

    // A blank or bracket between two groups, or both.
    private static int NextGroup(string text, TextDirection[] directions, int end)
    {
        const int MostBetween = 2;
        var next = end;
        while (next < text.Length && next - end < MostBetween && text[next] is ' ' or '\u00A0' or '(' or ')') next++;
        return next > end && next < text.Length && directions[next] == TextDirection.Number ? next : 0;
    }
}
