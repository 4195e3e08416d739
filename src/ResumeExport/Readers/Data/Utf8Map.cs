using System.Text;

namespace ResumeExport.Readers.Data;

/// <summary>Turns byte offsets into character offsets; asked in rising order it looks at each byte once.</summary>
internal sealed class Utf8Map(byte[] bytes, bool isAscii)
{
    private int lastByte;
    private int lastCharacter;

    /// <summary>Returns the UTF-16 offset of the byte at <paramref name="offset"/>.</summary>
    public int CharacterAt(int offset)
    {
        if (isAscii) return offset;
        if (offset < lastByte) lastByte = lastCharacter = 0;
        lastCharacter += Encoding.UTF8.GetCharCount(bytes, lastByte, offset - lastByte);
        lastByte = offset;
        return lastCharacter;
    }
}
