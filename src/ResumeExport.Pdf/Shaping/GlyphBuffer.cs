namespace ResumeExport.Pdf.Shaping;

/// <summary>All glyphs of a document in reading order. An own growable array: generic lists of structs need run-time compilation.</summary>
internal sealed class GlyphBuffer
{
    private Glyph[] items = new Glyph[4096];

    public int Count { get; private set; }

    public ref Glyph this[int index] => ref items[index];

    public void Add(in Glyph glyph)
    {
        if (Count == items.Length)
            Array.Resize(ref items, Count * 2);
        items[Count++] = glyph;
    }

    /// <summary>The width of a stretch as drawn: the kern after its last glyph does not count.</summary>
    public int Measure(int start, int end)
    {
        var width = 0;
        for (var i = start; i < end; i++)
            width += items[i].Width + (i + 1 < end ? items[i].Kern : 0);
        return width;
    }

    /// <summary>The end of a stretch without its trailing spaces.</summary>
    public int TrimEnd(int start, int end)
    {
        while (end > start && items[end - 1].IsSpace)
            end--;
        return end;
    }
}
