namespace ResumeExport.Pdf.Shaping;

/// <summary>Canonical composition of a base and a mark (Unicode 3.11). The runtime's own is a no-op in invariant mode.</summary>
internal static class CanonicalComposition
{
    /// <summary>The composed code point; 0 when the pair has none.</summary>
    public static int Compose(int first, int mark)
    {
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
}
