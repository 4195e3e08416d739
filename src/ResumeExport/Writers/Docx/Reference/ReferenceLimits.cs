namespace ResumeExport.Writers.Docx.Reference;

/// <summary>How much of a reference document is read before it is refused. Templates of people stay far below all of these.</summary>
internal static class ReferenceLimits
{
    /// <summary>Bytes of the file.</summary>
    public const int FileBytes = 32 << 20;

    /// <summary>Parts of the package.</summary>
    public const int Parts = 2_000;

    /// <summary>Bytes of one part that is read, unpacked.</summary>
    public const int PartBytes = 8 << 20;

    /// <summary>Bytes of all parts, unpacked, as the directory states them.</summary>
    public const long UnpackedBytes = 128L << 20;

    /// <summary>How many times larger a part of more than <see cref="SmallPart"/> bytes may be unpacked. The most repetitive XML that Word writes stays below 100.</summary>
    public const int Ratio = 250;

    /// <summary>Bytes up to which the ratio does not matter.</summary>
    public const int SmallPart = 1 << 20;

    /// <summary>Nesting of elements.</summary>
    public const int Depth = 64;

    /// <summary>Elements of a part.</summary>
    public const int Elements = 200_000;
}
