namespace ResumeExport.PortalFakes;

/// <summary>A file as the portal got it.</summary>
/// <param name="Field">The field that held or named it.</param>
/// <param name="FileName">Its name on the wire.</param>
/// <param name="MediaType">The media type that was declared.</param>
/// <param name="Content">Every byte, after base64 was undone; empty when only a URL came that leads off this machine.</param>
/// <param name="Sha256">SHA-256 of the content, 64 lower-case hexadecimal digits.</param>
public sealed record SentFile(string Field, string FileName, string MediaType, ReadOnlyMemory<byte> Content, string Sha256)
{
    /// <summary>The number of bytes.</summary>
    public int Length => Content.Length;
}
