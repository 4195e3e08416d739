namespace ResumeExport.Pdf.Shaping;

/// <summary>Canonical composition of a base and a mark (Unicode 3.11). The runtime's own is a no-op in invariant mode.</summary>
internal static class CanonicalComposition
{
    /// <summary>The composed code point; 0 when the pair has none.</summary>
    public static int Compose(int first, int mark)
    {
        if (mark is >= 0x1161 and <= 0x11C2)
            return ComposeHangul(first, mark);
        if (mark is 0x3099 or 0x309A)
            return ComposeKana(first, mark == 0x309A);
        var triples = CanonicalPairs.Triples;
        var wanted = ((long)mark << 32) | (uint)first;
        var low = 0;
        var high = triples.Length / 3 - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var key = ((long)triples[middle * 3 + 1] << 32) | triples[middle * 3];
            if (key == wanted)
                return triples[middle * 3 + 2];
            if (key < wanted)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return 0;
    }

    // Unicode 3.12: a syllable is counted up from its leading consonant, its vowel and its final consonant.
    private static int ComposeHangul(int first, int mark)
    {
        if (first is >= 0x1100 and <= 0x1112 && mark <= 0x1175)
            return 0xAC00 + ((first - 0x1100) * 21 + (mark - 0x1161)) * 28;
        var isOpen = first is >= 0xAC00 and <= 0xD7A3 && (first - 0xAC00) % 28 == 0;
        return isOpen && mark >= 0x11A8 ? first + (mark - 0x11A7) : 0;
    }

    // The voiced form stands behind the plain one, and of the row of "ha" the half-voiced one behind that.
    private static int ComposeKana(int first, bool isHalfVoiced)
    {
        var isKatakana = first is >= 0x30A1 and <= 0x30FA;
        var kana = isKatakana ? first - 0x60 : first;
        if (kana is 0x306F or 0x3072 or 0x3075 or 0x3078 or 0x307B)
            return first + (isHalfVoiced ? 2 : 1);
        if (isHalfVoiced)
            return 0;
        if (kana == 0x3046)
            return isKatakana ? 0x30F4 : 0x3094;
        var isFollowed = kana is (>= 0x304B and <= 0x3061 and var odd) && odd % 2 == 1 || kana is 0x3064 or 0x3066 or 0x3068;
        return isFollowed ? first + 1 : 0;
    }
}
