using System.Text;

namespace ResumeExport.Pdf.Serialization;

/// <summary>A growable byte buffer with the token formats of PDF (ISO 32000-1, 7.3). Numbers are culture-free and short.</summary>
internal sealed class ByteWriter
{
    private byte[] bytes;

    public ByteWriter(int capacity = 1024) => bytes = new byte[capacity];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, Length);

    public ReadOnlySpan<byte> Slice(int start, int length) => bytes.AsSpan(start, length);

    /// <summary>Appends text that is known to be ASCII.</summary>
    public ByteWriter Text(string ascii)
    {
        Length += Encoding.ASCII.GetBytes(ascii, Room(ascii.Length));
        return this;
    }

    public ByteWriter Byte(byte value)
    {
        Room(1)[0] = value;
        Length++;
        return this;
    }

    public ByteWriter Bytes(ReadOnlySpan<byte> values)
    {
        values.CopyTo(Room(values.Length));
        Length += values.Length;
        return this;
    }

    public ByteWriter Integer(long value)
    {
        if (value < 0)
        {
            Byte((byte)'-');
            value = -value;
        }

        Span<byte> digits = stackalloc byte[20];
        var at = digits.Length;
        do
        {
            digits[--at] = (byte)('0' + value % 10);
            value /= 10;
        }
        while (value > 0);
        return Bytes(digits[at..]);
    }

    /// <summary>A number with at most three decimals, no exponent and no negative zero.</summary>
    public ByteWriter Number(double value)
    {
        var thousandths = (long)Math.Round(value * 1000, MidpointRounding.AwayFromZero);
        if (thousandths < 0)
        {
            Byte((byte)'-');
            thousandths = -thousandths;
        }

        Integer(thousandths / 1000);
        var rest = (int)(thousandths % 1000);
        return rest == 0 ? this : Decimals(rest);
    }

    /// <summary>An indirect reference, with a space before it.</summary>
    public ByteWriter Reference(int number) => Byte((byte)' ').Integer(number).Text(" 0 R");

    /// <summary>A text string as UTF-16BE in hex (ISO 32000-1, 7.9.2.2).</summary>
    public ByteWriter TextString(string text)
    {
        Text("<FEFF");
        foreach (var unit in text)
            Hex4(unit);
        return Byte((byte)'>');
    }

    /// <summary>A literal string of ASCII bytes, delimiters escaped (ISO 32000-1, 7.3.4.2).</summary>
    public ByteWriter LiteralString(string ascii)
    {
        Byte((byte)'(');
        foreach (var unit in ascii)
        {
            if (unit is '(' or ')' or '\\')
                Byte((byte)'\\');
            Byte((byte)unit);
        }

        return Byte((byte)')');
    }

    /// <summary>A name; delimiters and everything but plain characters as #xx (ISO 32000-1, 7.3.5).</summary>
    public ByteWriter Name(string ascii)
    {
        Byte((byte)'/');
        foreach (var unit in ascii)
        {
            if (char.IsAsciiLetterOrDigit(unit) || unit is '-' or '.' or '+' or '_')
                Byte((byte)unit);
            else
                Byte((byte)'#').Hex2(unit);
        }

        return this;
    }

    public ByteWriter Hex4(int value)
    {
        var room = Room(4);
        for (var i = 0; i < 4; i++)
            room[i] = HexDigit(value >> (12 - i * 4) & 0xF);
        Length += 4;
        return this;
    }

    public ByteWriter Hex2(int value) => Byte(HexDigit(value >> 4 & 0xF)).Byte(HexDigit(value & 0xF));

    /// <summary>What was written, which must be ASCII, as a string.</summary>
    public override string ToString() => Encoding.ASCII.GetString(Written);

    private static byte HexDigit(int value) => (byte)(value < 10 ? '0' + value : 'A' + value - 10);

    private ByteWriter Decimals(int rest)
    {
        Byte((byte)'.');
        for (var unit = 100; rest > 0; unit /= 10)
        {
            Byte((byte)('0' + rest / unit));
            rest %= unit;
        }

        return this;
    }

    private Span<byte> Room(int count)
    {
        if (Length + count > bytes.Length)
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, Length + count));
        return bytes.AsSpan(Length);
    }
}
