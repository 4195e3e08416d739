using System.Buffers.Binary;
using System.Text;

namespace ResumeExport.Tests.Pdf.Fonts;

/// <summary>Reads an sfnt file by itself, sharing nothing with the library's reader.</summary>
internal static class SfntTables
{
    public static IReadOnlyList<string> Tags(byte[] font) =>
        [.. Enumerable.Range(0, U16(font, 4)).Select(i => Encoding.ASCII.GetString(font, 12 + i * 16, 4))];

    public static int OffsetOf(byte[] font, string tag) => (int)U32(font, RecordOf(font, tag) + 8);

    public static byte[] TableOf(byte[] font, string tag) =>
        font.AsSpan(OffsetOf(font, tag), (int)U32(font, RecordOf(font, tag) + 12)).ToArray();

    public static uint StoredChecksumOf(byte[] font, string tag) => U32(font, RecordOf(font, tag) + 4);

    public static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var padded = new byte[(bytes.Length + 3) / 4 * 4];
        bytes.CopyTo(padded);
        var sum = 0u;
        for (var i = 0; i < padded.Length; i += 4)
            sum = unchecked(sum + U32(padded, i));
        return sum;
    }

    public static int U16(byte[] bytes, int at) => BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(at));

    public static uint U32(byte[] bytes, int at) => BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(at));

    private static int RecordOf(byte[] font, string tag) => 12 + Tags(font).ToList().IndexOf(tag) * 16;
}
