using System.Buffers;
using System.IO.Compression;
using System.Xml;

namespace ResumeExport.Inspection.Extractors.Docx;

/// <summary>The parts of a DOCX file, unpacked on demand and within limits.</summary>
internal sealed class DocxPackage : IDisposable
{
    private const string OfficeDocument = "/officeDocument";

    private readonly ZipArchive archive;
    private readonly Dictionary<string, ZipArchiveEntry> entries = new(StringComparer.OrdinalIgnoreCase);
    private long unpacked;

    public DocxPackage(ReadOnlyMemory<byte> file, ProblemList problems)
    {
        archive = new ZipArchive(new MemoryStream(file.ToArray(), writable: false), ZipArchiveMode.Read);
        if (archive.Entries.Count > ExtractionLimits.Parts) throw new InvalidDataException("the package has too many parts");
        foreach (var entry in archive.Entries)
            if (!entries.TryAdd(entry.FullName, entry)) problems.Add($"the package has the part {entry.FullName} twice");
    }

    /// <summary>The name of the main part, found through the package relationships.</summary>
    public string MainPart()
    {
        foreach (var relation in Relations("").Values)
            if (relation.Type.EndsWith(OfficeDocument, StringComparison.Ordinal)) return relation.Target;
        throw new InvalidDataException("the package names no main document");
    }

    /// <summary>The relationships of <paramref name="part"/> by id; those of the package for the empty name.</summary>
    public Dictionary<string, DocxRelation> Relations(string part)
    {
        var folder = part[..(part.LastIndexOf('/') + 1)];
        var relations = new Dictionary<string, DocxRelation>(StringComparer.Ordinal);
        using var reader = Open($"{folder}_rels/{part[folder.Length..]}.rels");
        if (reader is null) return relations;
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName != "Relationship") continue;
            var external = reader.GetAttribute("TargetMode") == "External";
            var target = reader.GetAttribute("Target") ?? "";
            relations[reader.GetAttribute("Id") ?? ""] =
                new DocxRelation(reader.GetAttribute("Type") ?? "", external ? target : Resolve(folder, target), external);
        }

        return relations;
    }

    /// <summary>Opens a part as XML without DTD and external entities; null when there is no such part.</summary>
    public XmlReader? Open(string part)
    {
        if (!entries.TryGetValue(part, out var entry)) return null;
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = ExtractionLimits.PartBytes,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        };
        return XmlReader.Create(Unpack(entry), settings);
    }

    public void Dispose() => archive.Dispose();

    private static string Resolve(string folder, string target)
    {
        if (target.StartsWith('/')) return target[1..];
        while (target.StartsWith("../", StringComparison.Ordinal))
        {
            target = target[3..];
            folder = folder[..(folder.TrimEnd('/').LastIndexOf('/') + 1)];
        }

        return folder + target;
    }

    // The sizes that a zip directory states may lie, so the bytes that come out are counted.
    private MemoryStream Unpack(ZipArchiveEntry entry)
    {
        using var source = entry.Open();
        var result = new MemoryStream();
        var buffer = ArrayPool<byte>.Shared.Rent(16 << 10);
        try
        {
            for (int count; (count = source.Read(buffer)) > 0;)
            {
                unpacked += count;
                if (result.Length + count > ExtractionLimits.PartBytes || unpacked > ExtractionLimits.UnpackedBytes)
                    throw new InvalidDataException($"the part {entry.FullName} is too large");
                result.Write(buffer, 0, count);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        result.Position = 0;
        return result;
    }
}
