using System.Globalization;

namespace ResumeExport.Pdf.Serialization;

/// <summary>A file with a classic cross-reference table; every object stands on its own.</summary>
internal sealed class TableFileAssembler(ObjectStore store) : FileAssembler(store)
{
    private readonly int[] offsets = new int[store.Size];

    protected override void WriteObjects()
    {
        for (var number = 1; number < offsets.Length; number++)
            offsets[number] = WriteObject(number);
    }

    protected override void WriteCrossReference(string entries)
    {
        File.Text("xref\n0 ").Integer(offsets.Length).Text("\n0000000000 65535 f \n");
        for (var number = 1; number < offsets.Length; number++)
            File.Text(offsets[number].ToString("D10", CultureInfo.InvariantCulture)).Text(" 00000 n \n");
        File.Text("trailer\n<</Size ").Integer(offsets.Length).Text(entries).Text(">>\n");
    }
}
