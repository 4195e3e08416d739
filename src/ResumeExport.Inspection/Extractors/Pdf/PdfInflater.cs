using System.Buffers;
using System.IO.Compression;

namespace ResumeExport.Inspection.Extractors.Pdf;

/// <summary>Decodes streams within limits.</summary>
internal sealed class PdfInflater(ProblemList problems)
{
    private const int BufferBytes = 16 << 10;

    private long unpacked;

    /// <summary>Undoes the Flate filter (ISO 32000-1, 7.4.4), checksum included.</summary>
    public byte[] Inflate(ReadOnlyMemory<byte> raw)
    {
        using var source = new MemoryStream(raw.ToArray(), writable: false);
        using var inflater = new ZLibStream(source, CompressionMode.Decompress);
        var bytes = ReadAll(inflater);
        if (!EndsWithChecksum(raw.Span, bytes)) problems.Add("a stream ends without its checksum");
        return bytes;
    }

    private byte[] ReadAll(ZLibStream inflater)
    {
        using var result = new MemoryStream();
        var buffer = ArrayPool<byte>.Shared.Rent(BufferBytes);
        try
        {
            for (int count; (count = inflater.Read(buffer)) > 0;)
            {
                unpacked += count;
                if (result.Length + count > ExtractionLimits.PartBytes || unpacked > ExtractionLimits.UnpackedBytes)
                    throw new InvalidDataException("a stream is too large");
                result.Write(buffer, 0, count);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        return result.ToArray();
    }

    /// <summary>Undoes the PNG predictors (ISO 32000-1, 7.4.4.4) for rows of <paramref name="columns"/> bytes.</summary>
    public static byte[] Unpredict(byte[] data, int columns)
    {
        if (columns is <= 0 or > 1024) throw new InvalidDataException("a stream has a broken predictor");
        var rows = data.Length / (columns + 1);
        var result = new byte[rows * columns];
        for (var row = 0; row < rows; row++)
        {
            var kind = data[row * (columns + 1)];
            for (var i = 0; i < columns; i++)
            {
                var at = (row * columns) + i;
                var left = i > 0 ? result[at - 1] : 0;
                var up = row > 0 ? result[at - columns] : 0;
                var corner = i > 0 && row > 0 ? result[at - columns - 1] : 0;
                result[at] = (byte)(data[(row * (columns + 1)) + 1 + i] + Prediction(kind, left, up, corner));
            }
        }

        return result;
    }

    private static int Prediction(byte kind, int left, int up, int corner) => kind switch
    {
        0 => 0,
        1 => left,
        2 => up,
        3 => (left + up) / 2,
        4 => Paeth(left, up, corner),
        _ => throw new InvalidDataException("a stream has a broken predictor"),
    };

    private static int Paeth(int left, int up, int corner)
    {
        var estimate = left + up - corner;
        var (toLeft, toUp, toCorner) = (Math.Abs(estimate - left), Math.Abs(estimate - up), Math.Abs(estimate - corner));
        return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    }

    // Writers that forget to close the stream leave the Adler-32 sum out, and readers complain (RFC 1950, 2.2).
    private static bool EndsWithChecksum(ReadOnlySpan<byte> raw, byte[] bytes)
    {
        uint low = 1;
        uint high = 0;
        foreach (var value in bytes)
        {
            low = (low + value) % 65521;
            high = (high + low) % 65521;
        }

        return raw.Length >= 4 && System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(raw[^4..]) == ((high << 16) | low);
    }
}
