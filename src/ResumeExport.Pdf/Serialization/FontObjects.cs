using System.Security.Cryptography;
using ResumeExport.Pdf.Fonts;
using ResumeExport.Pdf.Shaping;

namespace ResumeExport.Pdf.Serialization;

/// <summary>Writes the objects of an embedded face: Type0 font, CIDFontType2, descriptor, program, ToUnicode (ISO 32000-1, 9.7 and 9.8).</summary>
internal sealed class FontObjects
{
    private const int SymbolicFlag = 4;
    private const int ItalicFlag = 64;
    private const int TagLength = 6;

    private readonly ObjectStore store;
    private readonly FontUse font;
    private readonly FontSubset subset;
    private readonly string name;

    private FontObjects(ObjectStore store, FontUse font)
    {
        this.store = store;
        this.font = font;
        subset = TtfSubsetter.Subset(font.Face, font.Glyphs);
        name = SubsetTag(subset.Program) + "+" + font.Face.PostScriptName;
    }

    /// <summary>Adds the objects and gives the number of the Type0 font.</summary>
    /// <param name="store">Takes the objects.</param>
    /// <param name="font">The face and its CIDs.</param>
    /// <param name="listCids">Adds a CIDSet, which PDF/A-1 demands (ISO 19005-1, 6.3.5) and PDF/A-3 is better without.</param>
    public static int Add(ObjectStore store, FontUse font, bool listCids) => new FontObjects(store, font).Run(listCids);

    private int Run(bool listCids)
    {
        var type0 = store.Reserve();
        var descendant = store.Reserve();
        var descriptor = store.Reserve();
        var program = store.Reserve();
        var toUnicode = store.Reserve();
        WriteType0(type0, descendant, toUnicode);
        WriteDescendant(descendant, descriptor);
        WriteDescriptor(descriptor, program, listCids ? AddCidSet() : 0);
        var length = new ByteWriter().Text("/Length1 ").Integer(subset.Program.Length).ToString();
        store.AddStream(program, length, subset.Program);
        store.AddStream(toUnicode, "", ToUnicodeMap.Write(font).Written);
        return type0;
    }

    private void WriteType0(int number, int descendant, int toUnicode)
    {
        store.Begin(number).Text("<</Type/Font/Subtype/Type0/BaseFont/").Text(name)
            .Text("/Encoding/Identity-H/DescendantFonts[").Integer(descendant).Text(" 0 R]/ToUnicode")
            .Reference(toUnicode).Text(">>");
        store.End(number);
    }

    private void WriteDescendant(int number, int descriptor)
    {
        var body = store.Begin(number).Text("<</Type/Font/Subtype/CIDFontType2/BaseFont/").Text(name)
            .Text("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/CIDToGIDMap/Identity")
            .Text("/FontDescriptor").Reference(descriptor).Text("/DW 1000/W[0[");
        for (var i = 0; i < subset.Glyphs.Length; i++)
        {
            if (i > 0)
                body.Byte((byte)' ');
            body.Integer(font.Face.WidthOf(subset.Glyphs[i]));
        }

        body.Text("]]>>");
        store.End(number);
    }

    /// <summary>One bit for each CID, the first in the highest bit; all CIDs of the program are there.</summary>
    private int AddCidSet()
    {
        var bits = new byte[(subset.Glyphs.Length + 7) / 8];
        for (var cid = 0; cid < subset.Glyphs.Length; cid++)
            bits[cid / 8] |= (byte)(0x80 >> cid % 8);
        var number = store.Reserve();
        store.AddStream(number, "", bits);
        return number;
    }

    private void WriteDescriptor(int number, int program, int cidSet)
    {
        var metrics = DescriptorMetrics.Of(font.Face);
        var body = store.Begin(number).Text("<</Type/FontDescriptor/FontName/").Text(name).Text("/Flags ")
            .Integer(metrics.ItalicAngle != 0 ? SymbolicFlag + ItalicFlag : SymbolicFlag).Text("/FontBBox[");
        for (var i = 0; i < metrics.BoundingBox.Length; i++)
            body.Text(i > 0 ? " " : "").Integer(metrics.BoundingBox[i]);
        body.Text("]/ItalicAngle ").Number(metrics.ItalicAngle)
            .Text("/Ascent ").Integer(font.Face.Ascent).Text("/Descent ").Integer(font.Face.Descent)
            .Text("/CapHeight ").Integer(metrics.CapHeight).Text("/StemV ").Integer(metrics.StemV)
            .Text("/FontFile2").Reference(program);
        if (cidSet != 0)
            body.Text("/CIDSet").Reference(cidSet);
        body.Text(">>");
        store.End(number);
    }

    /// <summary>Six letters from the program's hash: the same subset always has the same name (ISO 32000-1, 9.6.4).</summary>
    private static string SubsetTag(byte[] program)
    {
        var hash = SHA256.HashData(program);
        var tag = new char[TagLength];
        for (var i = 0; i < TagLength; i++)
            tag[i] = (char)('A' + hash[i] % 26);
        return new string(tag);
    }
}
