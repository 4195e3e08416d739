using ResumeExport.Pdf.Fonts;

namespace ResumeExport.Tests.Pdf.Fonts;

public sealed class TtfSubsetterTests
{
    private static readonly FontFace Face = EmbeddedFontSource.Instance.Find("Carlito", FontStyle.Regular)!;

    [Fact]
    public void Should_Keep_Only_The_Tables_A_Pdf_Needs_In_Tag_Order() =>
        Assert.Equal(["glyf", "head", "hhea", "hmtx", "loca", "maxp"], SfntTables.Tags(Subset("Abc").Program));

    [Fact]
    public void Should_Have_Right_Checksums()
    {
        var font = Subset("Résumé Łódź").Program;

        Assert.Equal(0xB1B0AFBAu, SfntTables.Checksum(font));
        foreach (var tag in SfntTables.Tags(font).Where(tag => tag != "head"))
            Assert.Equal(SfntTables.StoredChecksumOf(font, tag), SfntTables.Checksum(SfntTables.TableOf(font, tag)));
    }

    [Fact]
    public void Should_Have_A_Long_Monotone_Loca_That_Ends_With_Glyf()
    {
        var subset = Subset("Résumé Łódź ½");
        var loca = SfntTables.TableOf(subset.Program, "loca");
        var offsets = Enumerable.Range(0, loca.Length / 4).Select(i => SfntTables.U32(loca, i * 4)).ToList();

        Assert.Equal(subset.Glyphs.Length + 1, offsets.Count);
        Assert.Equal(offsets.Order(), offsets);
        Assert.Equal((uint)SfntTables.TableOf(subset.Program, "glyf").Length, offsets[^1]);
    }

    [Fact]
    public void Should_Append_The_Components_Of_Composite_Glyphs()
    {
        var subset = Subset("é");

        Assert.True(subset.Glyphs.Length >= 4);
        Assert.Contains(Face.GlyphOf('e'), subset.Glyphs);
        Assert.All(ComponentsOf(subset), component => Assert.InRange(component, 1, subset.Glyphs.Length - 1));
    }

    [Fact]
    public void Should_Write_A_Glyph_Twice_When_It_Has_Two_Source_Texts()
    {
        var glyph = Face.GlyphOf('A');

        var subset = TtfSubsetter.Subset(Face, [0, glyph, glyph]);

        Assert.Equal([0, glyph, glyph], subset.Glyphs);
    }

    [Fact]
    public void Should_Keep_The_Metrics_Of_Each_Glyph()
    {
        var subset = Subset("AVé");
        var metrics = SfntTables.TableOf(subset.Program, "hmtx");

        for (var i = 0; i < subset.Glyphs.Length; i++)
            Assert.Equal(Face.AdvanceOf(subset.Glyphs[i]), SfntTables.U16(metrics, i * 4));
    }

    [Fact]
    public void Should_Strip_Instructions()
    {
        var subset = Subset("A");
        var glyf = SfntTables.TableOf(subset.Program, "glyf");
        var start = (int)SfntTables.U32(SfntTables.TableOf(subset.Program, "loca"), 4);
        var contours = SfntTables.U16(glyf, start);

        Assert.Equal(0, SfntTables.U16(glyf, start + 10 + contours * 2));
        Assert.Equal(0, SfntTables.U16(SfntTables.TableOf(subset.Program, "maxp"), 26));
    }

    private static FontSubset Subset(string text)
    {
        ushort[] glyphs = [0, .. text.Select(letter => Face.GlyphOf(letter))];
        return TtfSubsetter.Subset(Face, glyphs);
    }

    private static List<int> ComponentsOf(FontSubset subset)
    {
        var glyf = SfntTables.TableOf(subset.Program, "glyf");
        var at = (int)SfntTables.U32(SfntTables.TableOf(subset.Program, "loca"), 4) + 10;
        var components = new List<int>();
        int flags;
        do
        {
            flags = SfntTables.U16(glyf, at);
            components.Add(SfntTables.U16(glyf, at + 2));
            at += (flags & 1) != 0 ? 8 : 6;
        }
        while ((flags & 0x20) != 0);
        return components;
    }
}
