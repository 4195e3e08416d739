using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace ResumeExport.Tests.Inspection.Extractors;

/// <summary>Handwritten PDF files: numbered objects, put together with either kind of cross-reference.</summary>
internal sealed class PdfSample
{
    // Codes of one letter each: 0041 shows "A" and so on; 0001 is "fi", 0002 an emoji, 0003 a bullet.
    private const string Map = """
        /CIDInit /ProcSet findresource begin begincmap
        1 begincodespacerange <0000><FFFF> endcodespacerange
        3 beginbfchar <0001><00660069> <0002><D83DDE00> <0003><2022> endbfchar
        2 beginbfrange <0020><007E><0020> <0080><0081>[<00E9><201C>] endbfrange
        endcmap
        """;

    private const string Tree = """
        3 0 obj <</Type/StructTreeRoot/K 4 0 R>> endobj
        4 0 obj <</Type/StructElem/S/Document/P 3 0 R/Pg 20 0 R/K[5 0 R 6 0 R 7 0 R 8 0 R]>> endobj
        5 0 obj <</S/H1/P 4 0 R/Pg 20 0 R/K 0>> endobj
        6 0 obj <</S/H3/P 4 0 R/Pg 20 0 R/K[1]>> endobj
        7 0 obj <</S/P/P 4 0 R/Pg 20 0 R/K[2 14 0 R 4]>> endobj
        14 0 obj <</S/Link/P 7 0 R/Pg 20 0 R/K[3 <</Type/OBJR/Obj 22 0 R/Pg 20 0 R>>]>> endobj
        8 0 obj <</S/L/P 4 0 R/K[9 0 R]>> endobj
        9 0 obj <</S/LI/P 8 0 R/K[10 0 R 11 0 R]>> endobj
        10 0 obj <</S/Lbl/P 9 0 R/Pg 20 0 R/K[5]>> endobj
        11 0 obj <</S/LBody/P 9 0 R/K[12 0 R 15 0 R]>> endobj
        12 0 obj <</S/P/P 11 0 R/K[<</Type/MCR/Pg 20 0 R/MCID 6>> <</Type/MCR/Pg 21 0 R/MCID 0>>]>> endobj
        15 0 obj <</S/L/P 11 0 R/K[16 0 R]>> endobj
        16 0 obj <</S/LI/P 15 0 R/K[17 0 R 18 0 R]>> endobj
        17 0 obj <</S/Lbl/P 16 0 R/Pg 21 0 R/K[1]>> endobj
        18 0 obj <</S/LBody/P 16 0 R/Pg 21 0 R/K[2]>> endobj
        """;

    private const string File = """
        1 0 obj <</Type/Catalog/Pages 2 0 R/StructTreeRoot 3 0 R/Lang(en-GB)/MarkInfo<</Marked true>>>> endobj
        2 0 obj <</Type/Pages/Kids[20 0 R 21 0 R]/Count 2/MediaBox[0 0 595 842]/Resources<</Font<</F1 30 0 R/F2 31 0 R>>>>>> endobj
        20 0 obj <</Type/Page/Parent 2 0 R/Contents 23 0 R/Annots[22 0 R]>> endobj
        21 0 obj <</Type/Page/Parent 2 0 R/Contents 24 0 R>> endobj
        22 0 obj <</Type/Annot/Subtype/Link/A<</S/URI/URI(https://example.org/\(x\))>>>> endobj
        30 0 obj <</Type/Font/Subtype/Type0/BaseFont/ABCDEF+Test-Regular/ToUnicode 32 0 R>> endobj
        31 0 obj <</Type/Font/Subtype/Type0/BaseFont/ABCDEF+Test-BoldItalic/ToUnicode 32 0 R>> endobj
        33 0 obj <</Title<FEFF004100640061>>> endobj
        """;

    /// <summary>The content of the first page; tests put faults into it.</summary>
    public string First { get; set; } = """
        /Artifact <</Type/Layout>> BDC q 1 0 0 RG 50 700 m 90 700 l S Q EMC
        BT /F1 20 Tf 50 780 Td /H1 <</MCID 0>> BDC (\000A\000d\000a) Tj EMC
        /F1 10 Tf 0 -40 Td /H3 <</MCID 1>> BDC [(\000A\000c) -20 (\000m\000e)] TJ EMC
        /Artifact BMC ( \000|) Tj EMC
        0 -20 Td /P <</MCID 2>> BDC (\000S\000e\000e\000 ) Tj EMC
        /Link <</MCID 3>> BDC <0069 0074 0080> Tj EMC
        /P <</MCID 4>> BDC /F2 10 Tf <0020 0001 0002> Tj EMC /F1 10 Tf
        0 -20 Td /Lbl <</MCID 5>> BDC <0003> Tj EMC
        /P <</MCID 6>> BDC (\000o\000n\000e\000 ) Tj EMC ET
        """;

    /// <summary>The content of the second page.</summary>
    public string Second { get; set; } = """
        BT /F1 10 Tf 1 0 0 1 50 780 Tm 12 TL /P <</MCID 0>> BDC (\000t\000w\000o) Tj EMC
        T* /Lbl <</MCID 1>> BDC (\0003\000.) Tj EMC /LBody <</MCID 2>> BDC (\000t\000h\000r\000e\000e) Tj EMC ET
        """;

    /// <summary>Applied to the text of all objects but the streams.</summary>
    public Func<string, string> Change { get; set; } = static text => text;

    public byte[] Classic() => Build(CompressedObjects: false);

    public byte[] WithObjectStream() => Build(CompressedObjects: true);

    private byte[] Build(bool CompressedObjects)
    {
        var output = new MemoryStream();
        var offsets = new SortedDictionary<int, int>();
        Write(output, "%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n");
        Stream(output, offsets, 23, First.Replace("( \\000|)", "(\\000 \\000|)", StringComparison.Ordinal));
        Stream(output, offsets, 24, Second);
        Stream(output, offsets, 32, Map);
        var objects = Change(File + "\n" + Tree).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (!CompressedObjects) return Classic(output, offsets, objects);
        return Modern(output, offsets, objects);
    }

    private static byte[] Classic(MemoryStream output, SortedDictionary<int, int> offsets, string[] objects)
    {
        foreach (var item in objects)
        {
            offsets[Number(item)] = (int)output.Position;
            Write(output, item + "\n");
        }

        var start = output.Position;
        Write(output, "xref\n0 1\n0000000000 65535 f \n");
        foreach (var (number, offset) in offsets) Write(output, $"{number} 1\n{offset:D10} 00000 n \n");
        Write(output, $"trailer <</Size 34/Root 1 0 R/Info 33 0 R>>\nstartxref\n{start}\n%%EOF\n");
        return output.ToArray();
    }

    private static byte[] Modern(MemoryStream output, SortedDictionary<int, int> offsets, string[] objects)
    {
        var head = new StringBuilder();
        var body = new StringBuilder();
        var rows = new SortedDictionary<int, (int Kind, int Second, int Third)>();
        for (var i = 0; i < objects.Length; i++)
        {
            head.Append(CultureInfo.InvariantCulture, $"{Number(objects[i])} {body.Length} ");
            body.Append(objects[i][(objects[i].IndexOf("obj", StringComparison.Ordinal) + 4)..^7]).Append('\n');
            rows[Number(objects[i])] = (2, 40, i);
        }

        Stream(output, offsets, 40, head.ToString() + body, $"/Type/ObjStm/N {objects.Length}/First {head.Length}");
        foreach (var (number, offset) in offsets) rows[number] = (1, offset, 0);
        var start = (int)output.Position;
        rows[41] = (1, start, 0);
        var table = new MemoryStream();
        var index = new StringBuilder();
        foreach (var (number, row) in rows)
        {
            index.Append(CultureInfo.InvariantCulture, $"{number} 1 ");
            // Predicted as "up" rows would be by most writers; "none" rows keep the sample readable.
            table.Write([0, (byte)row.Kind, (byte)(row.Second >> 8), (byte)row.Second, (byte)row.Third]);
        }

        Stream(output, offsets, 41, Encoding.Latin1.GetString(table.ToArray()),
            $"/Type/XRef/Size 42/Root 1 0 R/Info 33 0 R/W[1 2 1]/Index[{index}]/DecodeParms<</Predictor 12/Columns 4>>");
        Write(output, $"startxref\n{start}\n%%EOF\n");
        return output.ToArray();
    }

    private static int Number(string item) => int.Parse(item.AsSpan(0, item.IndexOf(' ', StringComparison.Ordinal)), CultureInfo.InvariantCulture);

    private static void Stream(MemoryStream output, SortedDictionary<int, int> offsets, int number, string content, string entries = "")
    {
        var packed = new MemoryStream();
        using (var deflater = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true)) deflater.Write(Encoding.Latin1.GetBytes(content));
        offsets[number] = (int)output.Position;
        Write(output, $"{number} 0 obj\n<</Length {packed.Length}/Filter/FlateDecode{entries}>>\nstream\n");
        packed.WriteTo(output);
        Write(output, "\nendstream\nendobj\n");
    }

    private static void Write(MemoryStream output, FormattableString text) => Write(output, text.ToString(CultureInfo.InvariantCulture));

    private static void Write(MemoryStream output, string text) => output.Write(Encoding.Latin1.GetBytes(text));
}
