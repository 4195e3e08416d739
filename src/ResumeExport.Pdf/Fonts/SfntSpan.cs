using System.Buffers.Binary;

namespace ResumeExport.Pdf.Fonts;

/// <summary>Big-endian reads at an offset, the number format of every sfnt table.</summary>
internal static class SfntSpan
{
    public static ushort U16(this ReadOnlySpan<byte> bytes, int offset) =>
        BinaryPrimitives.ReadUInt16BigEndian(bytes[offset..]);

    public static short I16(this ReadOnlySpan<byte> bytes, int offset) =>
        BinaryPrimitives.ReadInt16BigEndian(bytes[offset..]);

    public static uint U32(this ReadOnlySpan<byte> bytes, int offset) =>
        BinaryPrimitives.ReadUInt32BigEndian(bytes[offset..]);

    public static int Offset32(this ReadOnlySpan<byte> bytes, int offset) => checked((int)bytes.U32(offset));
}
