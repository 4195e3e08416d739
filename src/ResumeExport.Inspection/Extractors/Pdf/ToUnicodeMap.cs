using System.Text;

namespace ResumeExport.Inspection.Extractors.Pdf;

/// <summary>A ToUnicode CMap (ISO 32000-1, 9.10.3): the text of each character code.</summary>
internal sealed class ToUnicodeMap
{
    private readonly Dictionary<int, string> texts = [];

    /// <summary>Returns the text of <paramref name="code"/>; null when the map has none.</summary>
    public string? this[int code] => texts.GetValueOrDefault(code);

    public static ToUnicodeMap Read(ReadOnlyMemory<byte> data)
    {
        var map = new ToUnicodeMap();
        var lexer = new PdfLexer(data, hasReferences: false);
        var operands = new List<PdfValue>();
        while (lexer.Next() is { } token)
        {
            if (token is not PdfKeyword keyword)
            {
                operands.Add(token);
                continue;
            }

            if (keyword.Value == "endbfchar") map.AddCharacters(operands);
            else if (keyword.Value == "endbfrange") map.AddRanges(operands);
            operands.Clear();
        }

        return map;
    }

    private void AddCharacters(List<PdfValue> operands)
    {
        for (var i = 0; i + 1 < operands.Count; i += 2)
            if (operands[i] is PdfString code && operands[i + 1] is PdfString text) Add(Code(code), Text(text.Bytes));
    }

    private void AddRanges(List<PdfValue> operands)
    {
        for (var i = 0; i + 2 < operands.Count; i += 3)
        {
            if (operands[i] is not PdfString first || operands[i + 1] is not PdfString last) continue;
            var count = Code(last) - Code(first) + 1;
            if (count is < 1 or > 65536) throw new InvalidDataException("a ToUnicode map has a broken range");
            if (operands[i + 2] is PdfString start) AddRange(Code(first), count, start.Bytes);
            else if (operands[i + 2] is PdfArray list) AddList(Code(first), count, list.Items);
        }
    }

    // The last byte counts on; it must not run over (ISO 32000-1, 9.10.3).
    private void AddRange(int first, int count, byte[] start)
    {
        if (start.Length == 0) return;
        for (var k = 0; k < count; k++)
        {
            var bytes = (byte[])start.Clone();
            bytes[^1] = (byte)(start[^1] + k);
            if (bytes.Length > 1) bytes[^2] = (byte)(start[^2] + ((start[^1] + k) >> 8));
            Add(first + k, Text(bytes));
        }
    }

    private void AddList(int first, int count, List<PdfValue> list)
    {
        for (var k = 0; k < Math.Min(count, list.Count); k++)
            if (list[k] is PdfString text) Add(first + k, Text(text.Bytes));
    }

    private void Add(int code, string text)
    {
        if (texts.Count > 65536) throw new InvalidDataException("a ToUnicode map is too large");
        texts[code] = text;
    }

    private static int Code(PdfString code)
    {
        var value = 0;
        foreach (var part in code.Bytes.AsSpan(0, Math.Min(3, code.Bytes.Length))) value = (value << 8) | part;
        return value;
    }

    private static string Text(byte[] bytes) => Encoding.BigEndianUnicode.GetString(bytes);
}
