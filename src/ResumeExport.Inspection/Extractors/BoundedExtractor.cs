using System.Text.Json;
using System.Xml;

namespace ResumeExport.Inspection.Extractors;

/// <summary>Keeps what a broken file makes parsers throw inside the extractor: it becomes a problem of the document.</summary>
public abstract class BoundedExtractor : IExtractor
{
    /// <summary>What the format says about its lines.</summary>
    protected abstract LineAspects Aspects { get; }

    /// <inheritdoc/>
    public ExtractedDocument Extract(ReadOnlyMemory<byte> file)
    {
        if (file.Length > ExtractionLimits.FileBytes) return Unreadable("the file is too large");
        try
        {
            return Read(file);
        }
        catch (Exception exception) when (IsFaultOfTheFile(exception))
        {
            return Unreadable(exception.Message);
        }
    }

    /// <summary>Reads a file that may be broken; may throw what parsers throw.</summary>
    protected abstract ExtractedDocument Read(ReadOnlyMemory<byte> file);

    private static bool IsFaultOfTheFile(Exception exception) =>
        exception is XmlException or JsonException or IOException or InvalidDataException or FormatException
            or ArgumentException or InvalidOperationException or NotSupportedException or OverflowException
            or IndexOutOfRangeException or KeyNotFoundException;

    private ExtractedDocument Unreadable(string reason) =>
        new() { Lines = [], Aspects = Aspects, Problems = [$"the file cannot be read: {reason.TrimEnd('.')}"] };
}
