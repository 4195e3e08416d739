namespace ResumeExport.Pdf.Serialization;

/// <summary>An object's bytes: a stretch of the store's buffer, and the data if it is a stream.</summary>
internal sealed class ObjectBody
{
    public int Start { get; init; }

    public int Length { get; set; }

    public byte[]? Stream { get; set; }
}
