using System.Buffers.Binary;

namespace ResumeExport.Pdf.Fonts;

/// <summary>
/// Makes the TrueType program that is embedded: only the asked glyphs, in the asked order, without instructions.
/// Glyph n of the result is CID n, as /CIDToGIDMap /Identity needs (ISO 32000-1, 9.7.4.2).
/// </summary>
internal sealed class TtfSubsetter
{
    private const int ArgumentsAreWords = 0x0001;
    private const int HasScale = 0x0008;
    private const int MoreComponents = 0x0020;
    private const int HasTwoScales = 0x0040;
    private const int HasMatrix = 0x0080;
    private const int HasInstructions = 0x0100;

    private readonly FontFace face;
    private readonly ushort[] newIndex;
    private readonly SfntBuilder builder = new();
    private ushort[] glyphs;
    private int count;

    private TtfSubsetter(FontFace face, ReadOnlySpan<ushort> wanted)
    {
        this.face = face;
        glyphs = wanted.ToArray();
        count = glyphs.Length;
        newIndex = new ushort[face.GlyphCount];
        for (var i = count - 1; i >= 0; i--)
            newIndex[glyphs[i]] = (ushort)i;
    }

    /// <summary>Writes the subset.</summary>
    /// <param name="face">The whole face.</param>
    /// <param name="wanted">Glyphs by CID; the first must be 0, the .notdef glyph. A glyph may be asked for twice.</param>
    /// <returns>The program and its glyphs: the wanted ones, then components that composite glyphs refer to.</returns>
    public static FontSubset Subset(FontFace face, ReadOnlySpan<ushort> wanted) => new TtfSubsetter(face, wanted).Run();

    private FontSubset Run()
    {
        var (glyf, loca) = CopyOutlines();
        builder.Add(TableTags.Glyf, glyf);
        builder.Add(TableTags.Head, CopyHead());
        builder.Add(TableTags.Hhea, CopyHhea());
        builder.Add(TableTags.Hmtx, CopyMetrics());
        builder.Add(TableTags.Loca, loca);
        builder.Add(TableTags.Maxp, CopyMaxp());
        return new FontSubset(builder.Build(), glyphs.AsSpan(0, count).ToArray());
    }

    private (byte[] Glyf, byte[] Loca) CopyOutlines()
    {
        using var glyf = new MemoryStream();
        var offsets = new List<byte[]>();
        for (var i = 0; i < count; i++)
        {
            offsets.Add(BigEndian((uint)glyf.Length));
            glyf.Write(CopyGlyph(face.Outlines.Of(glyphs[i])));
            while (glyf.Length % 4 != 0)
                glyf.WriteByte(0);
        }

        offsets.Add(BigEndian((uint)glyf.Length));
        var loca = new byte[offsets.Count * 4];
        for (var i = 0; i < offsets.Count; i++)
            offsets[i].CopyTo(loca, i * 4);
        return (glyf.ToArray(), loca);
    }

    private byte[] CopyGlyph(ReadOnlySpan<byte> outline)
    {
        if (outline.IsEmpty)
            return [];
        return outline.I16(0) >= 0 ? CopySimple(outline) : CopyComposite(outline);
    }

    private static byte[] CopySimple(ReadOnlySpan<byte> outline)
    {
        var instructionsAt = 10 + outline.I16(0) * 2;
        var pointsAt = instructionsAt + 2 + outline.U16(instructionsAt);
        var copy = new byte[instructionsAt + 2 + outline.Length - pointsAt];
        outline[..instructionsAt].CopyTo(copy);
        outline[pointsAt..].CopyTo(copy.AsSpan(instructionsAt + 2));
        return copy;
    }

    private byte[] CopyComposite(ReadOnlySpan<byte> outline)
    {
        var copy = outline.ToArray();
        var at = 10;
        int flags;
        do
        {
            flags = outline.U16(at);
            BinaryPrimitives.WriteUInt16BigEndian(copy.AsSpan(at), (ushort)(flags & ~HasInstructions));
            BinaryPrimitives.WriteUInt16BigEndian(copy.AsSpan(at + 2), IndexOfComponent(outline.U16(at + 2)));
            at += ComponentLength(flags);
        }
        while ((flags & MoreComponents) != 0);

        return copy[..at];
    }

    private static int ComponentLength(int flags)
    {
        var length = (flags & ArgumentsAreWords) != 0 ? 8 : 6;
        if ((flags & HasScale) != 0)
            return length + 2;
        if ((flags & HasTwoScales) != 0)
            return length + 4;
        return (flags & HasMatrix) != 0 ? length + 8 : length;
    }

    private ushort IndexOfComponent(ushort glyph)
    {
        if (glyph == 0 || newIndex[glyph] != 0)
            return newIndex[glyph];
        if (count == glyphs.Length)
            Array.Resize(ref glyphs, count * 2);
        newIndex[glyph] = (ushort)count;
        glyphs[count] = glyph;
        return (ushort)count++;
    }

    private byte[] CopyHead()
    {
        var head = face.Table(TableTags.Head).ToArray();
        BinaryPrimitives.WriteUInt32BigEndian(head.AsSpan(8), 0);
        BinaryPrimitives.WriteInt16BigEndian(head.AsSpan(50), 1);
        return head;
    }

    private byte[] CopyHhea()
    {
        var hhea = face.Table(TableTags.Hhea).ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(hhea.AsSpan(34), (ushort)count);
        return hhea;
    }

    private byte[] CopyMetrics()
    {
        var metrics = new byte[count * 4];
        for (var i = 0; i < count; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(metrics.AsSpan(i * 4), face.AdvanceOf(glyphs[i]));
            BinaryPrimitives.WriteInt16BigEndian(metrics.AsSpan(i * 4 + 2), face.LeftBearingOf(glyphs[i]));
        }

        return metrics;
    }

    private byte[] CopyMaxp()
    {
        var maxp = face.Table(TableTags.Maxp).ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(maxp.AsSpan(4), (ushort)count);
        BinaryPrimitives.WriteUInt16BigEndian(maxp.AsSpan(26), 0);
        return maxp;
    }

    private static byte[] BigEndian(uint value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, value);
        return bytes;
    }
}
