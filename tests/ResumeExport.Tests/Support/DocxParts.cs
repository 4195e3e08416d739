using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Readers;
using ResumeExport.Writers.Docx;

namespace ResumeExport.Tests.Support;

/// <summary>Word documents of the writer, and what is in them.</summary>
internal static class DocxParts
{
    /// <summary>Writes the résumé of a Markdown text.</summary>
    public static byte[] Write(string markdown)
    {
        var document = ReaderRegistry.Read(new SourceText("cv.md", markdown)).Document!;
        using var output = new MemoryStream();
        Assert.DoesNotContain(new DocxWriter().Write(TestThemes.Compose(document), output), static finding => finding.Severity == DiagnosticSeverity.Error);
        return output.ToArray();
    }

    /// <summary>The XML parts of a package by name.</summary>
    public static Dictionary<string, XDocument> Of(byte[] docx)
    {
        using var zip = new ZipArchive(new MemoryStream(docx));
        var parts = new Dictionary<string, XDocument>(StringComparer.Ordinal);
        foreach (var entry in zip.Entries.Where(static entry => entry.FullName.EndsWith(".xml", StringComparison.Ordinal) || entry.FullName.EndsWith(".rels", StringComparison.Ordinal)))
        {
            using var stream = entry.Open();
            parts.Add(entry.FullName, XDocument.Load(stream, LoadOptions.PreserveWhitespace));
        }

        return parts;
    }

    /// <summary>Fails on whatever a version of Office finds wrong with the file.</summary>
    public static void AssertValid(byte[] docx)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(docx), false);
        foreach (var version in Enum.GetValues<FileFormatVersions>().Where(static version => version != FileFormatVersions.None))
        {
            var errors = new OpenXmlValidator(version).Validate(document);
            Assert.Empty(errors.Select(error => $"{version} {error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
        }
    }
}
