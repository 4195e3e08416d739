using System.Globalization;
using System.Text;

namespace ResumeExport.Inspection.Extractors.Pdf;

/// <summary>Reads objects and keywords from bytes (ISO 32000-1, 7.2 and 7.3).</summary>
/// <param name="data">A file, an object stream, a content stream or a CMap.</param>
/// <param name="hasReferences">False in content streams and CMaps, where <c>1 0 R</c> is no reference.</param>
internal sealed class PdfLexer(ReadOnlyMemory<byte> data, bool hasReferences)
{
    public int Position { get; set; }

    /// <summary>Returns the next object or keyword; null at the end.</summary>
    public PdfValue? Next() => Next(0);

    /// <summary>True when the bytes at the position are <paramref name="keyword"/>, which is then skipped.</summary>
    public bool Skip(ReadOnlySpan<byte> keyword)
    {
        SkipBlanks();
        if (Position > data.Length || !data.Span[Position..].StartsWith(keyword)) return false;
        Position += keyword.Length;
        return true;
    }

    /// <summary>Moves past blanks and comments.</summary>
    public void SkipBlanks()
    {
        var bytes = data.Span;
        for (; Position < bytes.Length; Position++)
        {
            if (bytes[Position] == '%')
            {
                var end = bytes[Position..].IndexOfAny((byte)'\r', (byte)'\n');
                Position = end < 0 ? bytes.Length : Position + end;
            }

            if (Position < bytes.Length && !IsBlank(bytes[Position])) return;
        }
    }

    private PdfValue? Next(int depth)
    {
        if (depth > ExtractionLimits.Depth) throw new InvalidDataException("objects are nested too deeply");
        SkipBlanks();
        if (Position >= data.Length) return null;
        var first = data.Span[Position];
        switch (first)
        {
            case (byte)'/': return Name();
            case (byte)'(': return LiteralString();
            case (byte)'[': Position++; return Array(depth);
            case (byte)'<' when At(1) == '<': Position += 2; return Dictionary(depth);
            case (byte)'<': return HexString();
            case (byte)'>' when At(1) == '>': Position += 2; return new PdfKeyword(">>");
            case (byte)'+' or (byte)'-' or (byte)'.' or (>= (byte)'0' and <= (byte)'9'): return NumberOrReference();
            default: return Word(first);
        }
    }

    private int At(int offset) => Position + offset < data.Length ? data.Span[Position + offset] : -1;

    private PdfKeyword Word(byte first)
    {
        var start = Position++;
        if (!IsDelimiter(first))
            while (Position < data.Length && IsRegular(data.Span[Position])) Position++;
        return new PdfKeyword(Encoding.Latin1.GetString(data.Span[start..Position]));
    }

    private PdfName Name()
    {
        var start = ++Position;
        while (Position < data.Length && IsRegular(data.Span[Position])) Position++;
        var raw = data.Span[start..Position];
        return new PdfName(raw.Contains((byte)'#') ? Unescape(raw) : Encoding.Latin1.GetString(raw));
    }

    private static string Unescape(ReadOnlySpan<byte> raw)
    {
        var text = new StringBuilder();
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] == '#' && i + 2 < raw.Length && HexDigit(raw[i + 1]) is >= 0 and var high && HexDigit(raw[i + 2]) is >= 0 and var low)
            {
                text.Append((char)((high << 4) | low));
                i += 2;
            }
            else
            {
                text.Append((char)raw[i]);
            }
        }

        return text.ToString();
    }

    private PdfValue NumberOrReference()
    {
        var number = Number();
        if (!hasReferences || number.Index < 0) return number;
        var back = Position;
        SkipBlanks();
        if (At(0) is >= '0' and <= '9')
        {
            Number();
            SkipBlanks();
            if (At(0) == 'R' && (At(1) < 0 || !IsRegular((byte)At(1))))
            {
                Position++;
                return new PdfReference(number.Index);
            }
        }

        Position = back;
        return number;
    }

    private PdfNumber Number()
    {
        var start = Position++;
        while (Position < data.Length && data.Span[Position] is (byte)'.' or (byte)'-' or (>= (byte)'0' and <= (byte)'9')) Position++;
        return double.TryParse(data.Span[start..Position], NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? new PdfNumber(value)
            : throw new InvalidDataException("there is a number that is none");
    }

    private PdfString LiteralString()
    {
        var bytes = new List<byte>();
        Position++;
        for (var open = 1; Position < data.Length; Position++)
        {
            var current = data.Span[Position];
            if (current == '\\')
            {
                Position++;
                Escape(bytes);
                continue;
            }

            if (current == '(') open++;
            if (current == ')' && --open == 0)
            {
                Position++;
                return new PdfString([.. bytes]);
            }

            bytes.Add(current);
        }

        throw new InvalidDataException("there is a string without end");
    }

    // Leaves the position on the last character of the escape.
    private void Escape(List<byte> bytes)
    {
        var next = At(0);
        if (next is >= '0' and <= '7')
        {
            var value = 0;
            var length = 0;
            for (; length < 3 && At(length) is >= '0' and <= '7'; length++) value = (value * 8) + (At(length) - '0');
            bytes.Add((byte)value);
            Position += length - 1;
            return;
        }

        switch (next)
        {
            case 'n': bytes.Add((byte)'\n'); break;
            case 'r': bytes.Add((byte)'\r'); break;
            case 't': bytes.Add((byte)'\t'); break;
            case 'b': bytes.Add((byte)'\b'); break;
            case 'f': bytes.Add((byte)'\f'); break;
            case '\r' when At(1) == '\n': Position++; break;
            case '\r' or '\n' or < 0: break;
            default: bytes.Add((byte)next); break;
        }
    }

    private PdfString HexString()
    {
        var bytes = new List<byte>();
        var high = -1;
        for (Position++; Position < data.Length; Position++)
        {
            var current = data.Span[Position];
            if (current == '>')
            {
                Position++;
                if (high >= 0) bytes.Add((byte)(high << 4));
                return new PdfString([.. bytes]);
            }

            if (IsBlank(current)) continue;
            if (HexDigit(current) is not (>= 0 and var digit)) throw new InvalidDataException("there is a broken hexadecimal string");
            if (high >= 0) bytes.Add((byte)((high << 4) | digit));
            high = high >= 0 ? -1 : digit;
        }

        throw new InvalidDataException("there is a string without end");
    }

    private PdfArray Array(int depth)
    {
        var items = new List<PdfValue>();
        while (Next(depth + 1) is { } item)
        {
            if (item is PdfKeyword { Value: "]" }) return new PdfArray(items);
            items.Add(item);
        }

        throw new InvalidDataException("there is an array without end");
    }

    private PdfDictionary Dictionary(int depth)
    {
        var entries = new Dictionary<string, PdfValue>(StringComparer.Ordinal);
        while (Next(depth + 1) is { } key)
        {
            if (key is PdfKeyword { Value: ">>" }) return new PdfDictionary(entries);
            if (key is not PdfName name || Next(depth + 1) is not { } value || value is PdfKeyword { Value: ">>" or "]" })
                throw new InvalidDataException("there is a broken dictionary");
            if (!entries.TryAdd(name.Value, value)) throw new InvalidDataException($"a dictionary has the key {name.Value} twice");
        }

        throw new InvalidDataException("there is a dictionary without end");
    }

    private static int HexDigit(byte value) => (char)value switch
    {
        >= '0' and <= '9' => value - '0',
        >= 'a' and <= 'f' => value - 'a' + 10,
        >= 'A' and <= 'F' => value - 'A' + 10,
        _ => -1,
    };

    private static bool IsBlank(byte value) => value is 0 or 9 or 10 or 12 or 13 or 32;

    private static bool IsDelimiter(byte value) => "()<>[]{}/%"u8.Contains(value);

    private static bool IsRegular(byte value) => !IsBlank(value) && !IsDelimiter(value);
}
