using System.Text;

namespace ResumeExport.Inspection.Extractors;

/// <summary>Decodes text files.</summary>
internal static class FileText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Decodes UTF-8; reports a byte order mark and refuses bytes that are none of UTF-8.</summary>
    public static string Decode(ReadOnlySpan<byte> file, ProblemList problems)
    {
        if (file.Length > ExtractionLimits.PartBytes) throw new InvalidDataException("the file is too large");
        if (file.StartsWith("\uFEFF"u8))
        {
            problems.Add("the file starts with a byte order mark");
            file = file[3..];
        }

        return Strict.GetString(file);
    }
}
