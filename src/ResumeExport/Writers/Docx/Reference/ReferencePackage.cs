using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace ResumeExport.Writers.Docx.Reference;

/// <summary>The parts of a reference document. All limits are checked in the directory of the archive before anything is unpacked, and again while unpacking.</summary>
internal sealed class ReferencePackage : IDisposable
{
    private const string PackageRelations = "_rels/.rels";
    private const string TransitionalDocument = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
    private const string StrictDocument = "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument";

    private readonly ZipArchive archive;
    private readonly ReferenceFaults faults;
    private readonly Dictionary<string, ZipArchiveEntry> entries = new(StringComparer.OrdinalIgnoreCase);

    private ReferencePackage(ZipArchive archive, ReferenceFaults faults)
    {
        this.archive = archive;
        this.faults = faults;
    }

    /// <summary>The name of the main part; empty until it is found.</summary>
    public string MainPart { get; private set; } = "";

    /// <summary>Opens the package and finds its main part; null after a fault.</summary>
    public static ReferencePackage? Open(byte[] file, ReferenceFaults faults)
    {
        try
        {
            var package = new ReferencePackage(new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read), faults);
            if (package.CheckDirectory() && package.FindMain()) return package;
            package.Dispose();
        }
        catch (Exception e) when (e is InvalidDataException or NotSupportedException or ArgumentException)
        {
            faults.NotZip();
        }

        return null;
    }

    /// <summary>The part that the main part refers to with a type of this ending; null when there is none, or after a fault.</summary>
    public XDocument? Related(string type)
    {
        var folder = MainPart[..(MainPart.LastIndexOf('/') + 1)];
        return Target($"{folder}_rels/{MainPart[folder.Length..]}.rels", folder, "http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type) is { } name ? Xml(name) : null;
    }

    /// <summary>Opens the main part for reading piece by piece; null after a fault.</summary>
    public XmlReader? OpenMain() => Unpack(MainPart) is { } stream ? XmlReader.Create(stream, Settings()) : null;

    /// <summary>Runs <paramref name="read"/>; what a broken part makes it throw becomes a fault.</summary>
    public void Guard(string part, Action read)
    {
        try
        {
            read();
        }
        catch (Exception e) when (e is XmlException or InvalidDataException or InvalidOperationException or ArgumentException or IOException)
        {
            if (HasDtd(part)) faults.HasDtd(part);
            else faults.Broken(part, e.Message.TrimEnd('.'));
        }
    }

    public void Dispose() => archive.Dispose();

    private bool CheckDirectory()
    {
        if (archive.Entries.Count > ReferenceLimits.Parts) faults.TooLarge($"it has more than {ReferenceLimits.Parts} parts");
        var all = 0L;
        foreach (var entry in archive.Entries)
        {
            if (faults.Any) return false;
            all += entry.Length;
            if (all > ReferenceLimits.UnpackedBytes) faults.TooLarge($"unpacked it has more than {ReferenceLimits.UnpackedBytes >> 20} MB");
            else if (entry.Length > ReferenceLimits.SmallPart && entry.Length / ReferenceLimits.Ratio > entry.CompressedLength) faults.TooLarge($"the part {entry.FullName} unpacks to more than {ReferenceLimits.Ratio} times its size");
            else if (!entries.TryAdd(entry.FullName, entry)) faults.NotDocx($"it has the part {entry.FullName} twice");
            else if (entry.FullName.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)) faults.Macros();
        }

        return !faults.Any;
    }

    private bool FindMain()
    {
        if (!entries.ContainsKey(PackageRelations) || !entries.ContainsKey(ReferenceTypes.Part))
        {
            faults.NotDocx("it has no list of its parts");
            return false;
        }

        var main = Target(PackageRelations, "", TransitionalDocument);
        if (main is null && !faults.Any && Target(PackageRelations, "", StrictDocument) is not null) faults.Strict();
        if (faults.Any || Xml(ReferenceTypes.Part) is not { } types) return false;
        if (main is null || !entries.ContainsKey(main)) faults.NotDocx("it has no main document");
        else ReferenceTypes.Check(types, main, faults);
        MainPart = main ?? "";
        return !faults.Any;
    }

    private string? Target(string relations, string folder, string type)
    {
        if (!entries.ContainsKey(relations) || Xml(relations)?.Root is not { } root) return null;
        foreach (var relation in root.Elements())
        {
            if ((string?)relation.Attribute("Type") != type || (string?)relation.Attribute("TargetMode") == "External") continue;
            var target = (string?)relation.Attribute("Target") ?? "";
            return target.StartsWith('/') ? target[1..] : folder + target;
        }

        return null;
    }

    private XDocument? Xml(string part)
    {
        XDocument? document = null;
        Guard(part, () =>
        {
            if (Unpack(part) is not { } stream) return;
            using (var reader = XmlReader.Create(stream, Settings())) CheckShape(reader);
            stream.Position = 0;
            using (var reader = XmlReader.Create(stream, Settings())) document = XDocument.Load(reader);
        });
        return document;
    }

    private static void CheckShape(XmlReader reader)
    {
        for (var elements = 0; reader.Read();)
        {
            if (reader.NodeType == XmlNodeType.Element && ++elements > ReferenceLimits.Elements) throw new InvalidDataException("it has too many elements");
            if (reader.Depth > ReferenceLimits.Depth) throw new InvalidDataException("its elements are nested too deeply");
        }
    }

    private static XmlReaderSettings Settings() => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = ReferenceLimits.PartBytes,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    // The directory may lie about sizes, so the bytes that come out are counted.
    private MemoryStream? Unpack(string part)
    {
        if (!entries.TryGetValue(part, out var entry)) return null;
        using var source = entry.Open();
        var result = new MemoryStream();
        var buffer = new byte[16 << 10];
        for (int count; (count = source.Read(buffer)) > 0;)
        {
            result.Write(buffer, 0, count);
            if (result.Length <= ReferenceLimits.PartBytes) continue;
            faults.TooLarge($"the part {part} has more than {ReferenceLimits.PartBytes >> 20} MB");
            return null;
        }

        result.Position = 0;
        return result;
    }

    // The reader says that it stopped there, but not in a way that programs can tell.
    private bool HasDtd(string part)
    {
        try
        {
            return Unpack(part) is { } stream && Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length).Replace("\0", "", StringComparison.Ordinal).Contains("<!DOCTYPE", StringComparison.Ordinal);
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
