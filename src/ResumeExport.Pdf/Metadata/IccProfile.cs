using System.Buffers.Binary;
using System.Text;

namespace ResumeExport.Pdf.Metadata;

/// <summary>
/// A minimal sRGB display profile (ICC.1:1998-09, version 2.1) for the output intent (ISO 19005-3, 6.2.3). The three
/// channels share one curve.
/// </summary>
internal sealed class IccProfile
{
    private const int HeaderLength = 128;
    private const int TagCount = 9;
    private const int DataStart = HeaderLength + 4 + TagCount * 12;

    // textDescriptionType: ASCII with its length, then empty Unicode and ScriptCode forms; tags begin on 4-byte bounds.
    private const int DescriptionLength = 95;
    private const int DescriptionRoom = 96;

    private readonly byte[] bytes;
    private int tags;
    private int end = DataStart;

    private IccProfile()
    {
        var curveLength = 12 + SrgbCurve.Values.Length * 2;
        bytes = new byte[DataStart + DescriptionRoom + Copyright.Length + 4 * 20 + curveLength];
    }

    private static ReadOnlySpan<byte> Copyright => "text\0\0\0\0No copyright\0\0\0\0"u8;

    /// <summary>The profile's bytes, always the same.</summary>
    public static byte[] Build()
    {
        var profile = new IccProfile();
        profile.WriteHeader();
        profile.WriteTags();
        return profile.bytes;
    }

    private void WriteHeader()
    {
        Put(0, bytes.Length);
        Put(8, 0x02100000);
        Text(12, "mntrRGB XYZ ");
        Date(24);
        Text(36, "acsp");
        WriteXyz(68, 63190, 65536, 54061);
        Put(HeaderLength, TagCount);
    }

    // A fixed date: the profile has not changed since.
    private void Date(int at)
    {
        BinaryPrimitives.WriteInt16BigEndian(bytes.AsSpan(at), 2000);
        BinaryPrimitives.WriteInt16BigEndian(bytes.AsSpan(at + 2), 1);
        BinaryPrimitives.WriteInt16BigEndian(bytes.AsSpan(at + 4), 1);
    }

    private void WriteTags()
    {
        AddDescription("sRGB");
        Add("cprt", Copyright);
        AddXyz("wtpt", 63190, 65536, 54061);
        AddXyz("rXYZ", 28578, 14581, 912);
        AddXyz("gXYZ", 25241, 46981, 6362);
        AddXyz("bXYZ", 9376, 3972, 46799);
        AddCurve();
    }

    private void AddXyz(string tag, int x, int y, int z)
    {
        Record(tag, end, 20);
        Text(end, "XYZ ");
        WriteXyz(end + 8, x, y, z);
        end += 20;
    }

    private void AddCurve()
    {
        var values = SrgbCurve.Values;
        var length = 12 + values.Length * 2;
        Record("rTRC", end, length);
        Record("gTRC", end, length);
        Record("bTRC", end, length);
        Text(end, "curv");
        Put(end + 8, values.Length);
        for (var i = 0; i < values.Length; i++)
            BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(end + 12 + i * 2), values[i]);
        end += length;
    }

    private void AddDescription(string name)
    {
        Record("desc", end, DescriptionLength);
        Text(end, "desc");
        Put(end + 8, name.Length + 1);
        Text(end + 12, name);
        end += DescriptionRoom;
    }

    private void Add(string tag, ReadOnlySpan<byte> data)
    {
        Record(tag, end, data.Length);
        data.CopyTo(bytes.AsSpan(end));
        end += data.Length;
    }

    private void Record(string tag, int offset, int length)
    {
        var at = HeaderLength + 4 + tags++ * 12;
        Text(at, tag);
        Put(at + 4, offset);
        Put(at + 8, length);
    }

    private void WriteXyz(int at, int x, int y, int z)
    {
        Put(at, x);
        Put(at + 4, y);
        Put(at + 8, z);
    }

    private void Put(int at, int value) => BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(at), value);

    private void Text(int at, string text) => Encoding.ASCII.GetBytes(text, bytes.AsSpan(at));
}
