using ResumeExport.Pdf.Shaping;

namespace ResumeExport.Pdf.Serialization;

/// <summary>Writes the ToUnicode CMap of a face: each CID to exactly its source text (ISO 32000-1, 9.10.3).</summary>
internal static class ToUnicodeMap
{
    // A limit of the CMap format (Adobe Technical Note 5014).
    private const int EntriesPerBlock = 100;

    /// <summary>The CMap for all CIDs but .notdef.</summary>
    public static ByteWriter Write(FontUse font)
    {
        var map = new ByteWriter(4096);
        map.Text("/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n");
        map.Text("/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n");
        map.Text("/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n");
        map.Text("1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n");
        for (var first = 1; first < font.Count; first += EntriesPerBlock)
            WriteBlock(map, font, first, Math.Min(EntriesPerBlock, font.Count - first));
        return map.Text("endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n");
    }

    private static void WriteBlock(ByteWriter map, FontUse font, int first, int count)
    {
        map.Integer(count).Text(" beginbfchar\n");
        for (var cid = first; cid < first + count; cid++)
        {
            map.Byte((byte)'<').Hex4(cid).Text("><");
            foreach (var unit in font.TextOf(cid))
                map.Hex4(unit);
            map.Text(">\n");
        }

        map.Text("endbfchar\n");
    }
}
