using ResumeExport.Pdf.Shaping;

namespace ResumeExport.Pdf.Layout;

/// <summary>
/// Fills lines first-fit. A line ends after a space of the text, between Chinese or Japanese characters, or where a separator stands between two
/// parts; a word longer than a whole line is cut, after a slash if possible, and nothing is inserted.
/// </summary>
internal sealed class LineBreaker(GlyphBuffer glyphs, int maxWidth)
{
    // A cut after a slash that leaves the line emptier than this looks worse than a cut inside a path segment.
    private const int MinimumFill = 2;

    private int breakEnd;
    private int breakNext;

    /// <summary>Finds the end of the line that begins at a glyph.</summary>
    /// <param name="start">First glyph of the line.</param>
    /// <param name="end">End of the text.</param>
    /// <param name="next">First glyph of the following line; separators left out lie between.</param>
    /// <returns>The end of the line, its trailing spaces included.</returns>
    public int FindEnd(int start, int end, out int next)
    {
        breakEnd = breakNext = -1;
        var width = 0;
        var mayBreakParts = true;
        for (var i = start; i < end; i++)
        {
            ref var glyph = ref glyphs[i];
            if (glyph.IsSeparator && (i == start || !glyphs[i - 1].IsSeparator))
            {
                NoteSeparator(i, end);
                mayBreakParts = false;
            }

            if (i > start && MayBreakBetween(in glyphs[i - 1], in glyph, mayBreakParts))
                breakEnd = breakNext = i;
            if (!glyph.IsSpace && width + glyph.Width > maxWidth && i > start)
                return BreakBefore(i, start, out next);
            width += glyph.Width + glyph.Kern;
            if ((glyph.Traits & GlyphTraits.HardBreak) != 0)
            {
                next = SkipSeparator(i + 1, end);
                return i + 1;
            }

            if (IsBreakableSpace(in glyph, mayBreakParts))
                breakEnd = breakNext = i + 1;
        }

        return next = end;
    }

    private static bool IsBreakableSpace(in Glyph glyph, bool mayBreakParts) =>
        glyph.IsSpace && !glyph.IsSeparator && (mayBreakParts || (glyph.Traits & GlyphTraits.Unbroken) == 0);

    // Beside an ideograph or kana, unless punctuation holds on to one side.
    private static bool MayBreakBetween(in Glyph left, in Glyph right, bool mayBreakParts) =>
        ((left.Traits | right.Traits) & GlyphTraits.Wide) != 0
        && (left.Traits & GlyphTraits.NotAtEnd) == 0
        && (right.Traits & (GlyphTraits.NotAtStart | GlyphTraits.Attached | GlyphTraits.Space)) == 0
        && !left.IsSeparator && !right.IsSeparator
        && (mayBreakParts || (right.Traits & GlyphTraits.Unbroken) == 0);

    private void NoteSeparator(int start, int end)
    {
        var spaces = start;
        while (spaces < end && glyphs[spaces].IsSeparator && glyphs[spaces].IsSpace)
            spaces++;
        breakEnd = spaces;
        breakNext = SkipSeparator(spaces, end);
    }

    private int SkipSeparator(int index, int end)
    {
        while (index < end && glyphs[index].IsSeparator)
            index++;
        return index;
    }

    private int BreakBefore(int overflow, int start, out int next)
    {
        if (breakEnd <= start)
            return next = CutWord(overflow, start);
        next = breakNext;
        return breakEnd;
    }

    private int CutWord(int overflow, int start)
    {
        for (var i = overflow; i - start > (overflow - start) / MinimumFill; i--)
        {
            if ((glyphs[i - 1].Traits & GlyphTraits.Slash) != 0)
                return i;
        }

        var cut = overflow;
        while (cut > start + 1 && (glyphs[cut].Traits & GlyphTraits.Attached) != 0)
            cut--;
        return cut;
    }
}
