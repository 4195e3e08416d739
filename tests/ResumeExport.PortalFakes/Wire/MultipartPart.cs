using System.Text;

namespace ResumeExport.PortalFakes.Wire;

/// <summary>One part of a form.</summary>
/// <param name="Name">The name of the field.</param>
/// <param name="FileName">The name of the file, or null for a plain field.</param>
/// <param name="MediaType">The declared media type without parameters, or null.</param>
/// <param name="Content">The bytes.</param>
internal sealed record MultipartPart(string Name, string? FileName, string? MediaType, ReadOnlyMemory<byte> Content)
{
    private static readonly UTF8Encoding Strict = new(false, true);

    public bool IsFile => FileName is not null;

    /// <summary>The value of a plain field.</summary>
    /// <exception cref="MalformedBodyException">A file, or not UTF-8.</exception>
    public string Text()
    {
        if (IsFile) throw new MalformedBodyException($"The field '{Name}' takes text, not a file.");
        try
        {
            return Strict.GetString(Content.Span);
        }
        catch (DecoderFallbackException)
        {
            throw new MalformedBodyException($"The field '{Name}' is not UTF-8.");
        }
    }
}
