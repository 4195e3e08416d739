namespace ResumeExport.Inspection.Extractors;

/// <summary>How much of a file is read before it is refused. A résumé stays far below all of these.</summary>
internal static class ExtractionLimits
{
    /// <summary>Bytes of a file as it is.</summary>
    public const int FileBytes = 64 << 20;

    /// <summary>Bytes of one compressed part once it is unpacked.</summary>
    public const int PartBytes = 32 << 20;

    /// <summary>Bytes of all compressed parts of a file once they are unpacked.</summary>
    public const long UnpackedBytes = 128L << 20;

    /// <summary>Parts of a package, or objects of another container.</summary>
    public const int Parts = 200_000;

    /// <summary>Nesting of elements, arrays or dictionaries.</summary>
    public const int Depth = 128;

    /// <summary>Lines of a document.</summary>
    public const int Lines = 100_000;

    /// <summary>Problems that are named one by one; more add nothing to the verdict.</summary>
    public const int Problems = 100;
}
