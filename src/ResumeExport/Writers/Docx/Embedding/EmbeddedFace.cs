using System.Security.Cryptography;
using ResumeExport.Pdf.Fonts;

namespace ResumeExport.Writers.Docx.Embedding;

/// <summary>
/// One face as a part of a document, obfuscated as ISO 29500-1, 17.8.1 asks (ISO 29500-4 keeps that for transitional files): the first 32 bytes are
/// combined with a key, so that the part is no font to copy out. The key comes from the content, so the same face has the same one.
/// </summary>
internal sealed class EmbeddedFace
{
    private const int KeyLength = 16;
    private const int Obfuscated = 2 * KeyLength;

    private readonly ReadOnlyMemory<byte> file;
    private readonly byte[] id;

    public EmbeddedFace(FontStyle style, FontFace face)
    {
        Style = style;
        file = face.File;
        id = SHA256.HashData(file.Span)[..KeyLength];
    }

    public FontStyle Style { get; }

    /// <summary>The element of the font table that refers to the face.</summary>
    public string Element => "embed" + Style;

    /// <summary>The key as a GUID in braces.</summary>
    public string Key
    {
        get
        {
            var hex = Convert.ToHexString(id);
            return $"{{{hex[..8]}-{hex[8..12]}-{hex[12..16]}-{hex[16..20]}-{hex[20..]}}}";
        }
    }

    /// <summary>Writes the part. The key applies from its last digits to its first, twice.</summary>
    public void Write(Stream stream)
    {
        Span<byte> head = stackalloc byte[Obfuscated];
        file.Span[..Obfuscated].CopyTo(head);
        for (var i = 0; i < Obfuscated; i++) head[i] ^= id[KeyLength - 1 - (i % KeyLength)];
        stream.Write(head);
        stream.Write(file.Span[Obfuscated..]);
    }
}
