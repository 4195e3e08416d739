using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace ResumeExport.Writers.Docx;

/// <summary>Checks a DOCX against the schemas and rules of every version of Office that the Open XML SDK knows.</summary>
public static class DocxConformance
{
    /// <summary>Returns what is wrong with <paramref name="file"/>, each fault once; empty for a valid file.</summary>
    /// <exception cref="OpenXmlPackageException">The file is no package.</exception>
    public static IReadOnlyList<string> Check(ReadOnlyMemory<byte> file)
    {
        using var stream = new MemoryStream(file.ToArray(), writable: false);
        using var document = WordprocessingDocument.Open(stream, isEditable: false);
        var faults = new List<string>();
        foreach (var version in Enum.GetValues<FileFormatVersions>().Where(static version => version != FileFormatVersions.None))
        {
            foreach (var fault in new OpenXmlValidator(version).Validate(document))
            {
                var text = $"{fault.Part?.Uri}: {fault.Description}";
                if (!faults.Contains(text)) faults.Add(text);
            }
        }

        return faults;
    }
}
