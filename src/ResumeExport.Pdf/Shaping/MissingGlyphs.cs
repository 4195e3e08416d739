using System.Collections.Immutable;

namespace ResumeExport.Pdf.Shaping;

/// <summary>Collects missing characters, each once per place.</summary>
internal sealed class MissingGlyphs
{
    private readonly List<MissingGlyph> found = [];
    private readonly HashSet<MissingGlyph> known = [];

    /// <summary>The block that is being shaped.</summary>
    public int BlockIndex { get; set; }

    /// <summary>The part that is being shaped.</summary>
    public int PartIndex { get; set; }

    public bool Any => found.Count > 0;

    public void Add(int codePoint, object? tag)
    {
        var missing = new MissingGlyph(codePoint, BlockIndex, PartIndex, tag);
        if (known.Add(missing))
            found.Add(missing);
    }

    public ImmutableArray<MissingGlyph> ToImmutable() => [.. found];
}
