using ResumeExport.Pdf.Shaping;

namespace ResumeExport.Pdf.Metadata;

/// <summary>Makes a string fit for metadata: XML 1.0 cannot hold control characters or lone surrogates.</summary>
internal static class MetadataText
{
    /// <summary>The text with each unfit character replaced by a space; the same object if there is none.</summary>
    public static string Clean(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (IsUnfit(text, i))
                return Replace(text);
            if (char.IsSurrogate(text[i]))
                i++;
        }

        return text;
    }

    private static bool IsUnfit(string text, int index)
    {
        var codePoint = TextRules.CodePointAt(text, index, out _);
        return codePoint is < 0x20 or (>= 0x7F and <= 0x9F) or (>= 0xD800 and <= 0xDFFF) or 0xFEFF or 0xFFFE or 0xFFFF;
    }

    private static string Replace(string text)
    {
        var clean = text.ToCharArray();
        for (var i = 0; i < clean.Length; i++)
        {
            if (IsUnfit(text, i))
                clean[i] = ' ';
            else if (char.IsSurrogate(clean[i]))
                i++;
        }

        return new string(clean);
    }
}
