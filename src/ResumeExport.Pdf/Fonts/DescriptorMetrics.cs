namespace ResumeExport.Pdf.Fonts;

/// <summary>The figures of a font descriptor (ISO 32000-1, table 122), in thousandths of the font size.</summary>
/// <param name="BoundingBox">Left, bottom, right, top of all glyphs laid over each other.</param>
/// <param name="ItalicAngle">Degrees counter-clockwise from upright; negative for italics.</param>
/// <param name="CapHeight">Height of flat capitals.</param>
/// <param name="StemV">Thickness of upright stems, estimated from the weight class; fonts do not say it.</param>
internal sealed record DescriptorMetrics(int[] BoundingBox, double ItalicAngle, int CapHeight, int StemV)
{
    private const int CapHeightVersion = 2;
    private const int UsualCapHeight = 700;
    private const int NormalWeight = 400;

    /// <summary>Reads them from head, post and OS/2.</summary>
    public static DescriptorMetrics Of(FontFace face)
    {
        var head = face.Table(TableTags.Head);
        var box = new int[4];
        for (var i = 0; i < box.Length; i++)
            box[i] = face.ToThousandths(head.I16(36 + i * 2));
        var post = face.Table(TableTags.Post);
        var angle = post.Length >= 8 ? (int)post.U32(4) / 65536.0 : 0;
        var os2 = face.Table(TableTags.Os2);
        var weight = os2.Length >= 6 ? os2.U16(4) : NormalWeight;
        var hasCapHeight = os2.Length >= 90 && os2.U16(0) >= CapHeightVersion;
        var capHeight = hasCapHeight ? face.ToThousandths(os2.I16(88)) : UsualCapHeight;
        return new DescriptorMetrics(box, angle, capHeight, 50 + weight * weight / 4225);
    }
}
