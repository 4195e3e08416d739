using System.Buffers;
using System.Text;

namespace ResumeExport.Readers;

/// <summary>
/// Reads single bytes that are not UTF-8 as Windows-1252, which older editors of Western languages save. Bytes that are valid UTF-8 stay UTF-8,
/// so a file that was put together from both reads right.
/// </summary>
internal static class Windows1252
{
    // The characters of 0x80 to 0x9F; the five bytes without one keep their value, as the Encoding Standard has it.
    private const string C1 =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F" +
        "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    /// <summary>Returns the text; null when the bytes look like another encoding, since Cyrillic or Chinese has such bytes side by side.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        var (run, count) = (0, 0);
        while (!bytes.IsEmpty)
        {
            var valid = Rune.DecodeFromUtf8(bytes, out var rune, out var used) == OperationStatus.Done;
            run = valid ? 0 : run + 1;
            if (run > 3) return null;
            if (!valid) (count, used) = (count + 1, 1);
            text.Append(valid ? rune.ToString() : Character(bytes[0]));
            bytes = bytes[used..];
        }

        // The languages of Windows-1252 have at most one accent in eight letters.
        return count * 8 <= text.Length ? text.ToString() : null;
    }

    private static string Character(byte value) => (value is >= 0x80 and < 0xA0 ? C1[value - 0x80] : (char)value).ToString();
}
