namespace ResumeExport.Pdf.Fonts;

/// <summary>Tags of the sfnt tables that are read or written, as the big-endian numbers the directory holds.</summary>
internal static class TableTags
{
    public const uint Cmap = 0x636D6170;
    public const uint Glyf = 0x676C7966;
    public const uint Gpos = 0x47504F53;
    public const uint Head = 0x68656164;
    public const uint Hhea = 0x68686561;
    public const uint Hmtx = 0x686D7478;
    public const uint Loca = 0x6C6F6361;
    public const uint Maxp = 0x6D617870;
    public const uint Name = 0x6E616D65;
    public const uint Os2 = 0x4F532F32;
    public const uint Post = 0x706F7374;
}
