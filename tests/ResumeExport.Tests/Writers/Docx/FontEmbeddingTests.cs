using System.Collections.Immutable;
using System.IO.Compression;
using System.Xml.Linq;
using ResumeExport.Composition;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Pdf.Fonts;
using ResumeExport.Tests.Support;
using ResumeExport.Writers.Docx;
using ResumeExport.Writers.Docx.Reference;

namespace ResumeExport.Tests.Writers.Docx;

/// <summary>Embedded fonts are the PDF's, readable by the rule of the standard, and only where a licence allows it.</summary>
public sealed class FontEmbeddingTests : IDisposable
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Should_Hold_The_Faces_That_It_Shows_Under_The_Key_Of_The_Table()
    {
        var file = Write(new DocxOptions { EmbedFonts = true }, out var findings);
        var parts = DocxParts.Of(file);
        var font = parts["word/fontTable.xml"].Descendants(W + "font").Single();
        var targets = parts["word/_rels/fontTable.xml.rels"].Root!.Elements().ToDictionary(static relation => (string)relation.Attribute("Id")!, static relation => (string)relation.Attribute("Target")!);

        Assert.Empty(findings);
        Assert.Equal("Caladea", (string)font.Attribute(W + "name")!);
        Assert.NotNull(parts["word/settings.xml"].Descendants(W + "embedTrueTypeFonts").SingleOrDefault());
        Assert.All(parts["word/theme/theme1.xml"].Descendants(A + "latin"), static latin => Assert.Equal("Caladea", (string)latin.Attribute("typeface")!));
        var faces = font.Elements().Where(static element => element.Attribute(R + "id") is not null).ToList();
        Assert.Equal(["embedRegular", "embedBold", "embedItalic"], faces.Select(static face => face.Name.LocalName));
        foreach (var (face, style) in faces.Zip([FontStyle.Regular, FontStyle.Bold, FontStyle.Italic]))
        {
            var part = Entry(file, targets[(string)face.Attribute(R + "id")!]);
            var original = EmbeddedFontSource.Instance.Find("Caladea", style)!.File.ToArray();
            Assert.NotEqual(original, part);
            Assert.Equal(original, Clear(part, (string)face.Attribute(W + "fontKey")!));
        }
    }

    [Fact]
    public void Should_Be_Valid_Equal_On_Every_Run_And_Say_The_Same()
    {
        var file = Write(new DocxOptions { EmbedFonts = true }, out _);

        DocxParts.AssertValid(file);
        Assert.Equal(file, Write(new DocxOptions { EmbedFonts = true }, out _));
        Assert.True(Sample.Compare(Sample.Format("docx"), Sample.Document, file).Holds);
    }

    [Theory]
    [InlineData(0x0000, true)]
    [InlineData(0x0008, true)]
    [InlineData(0x000C, true)]
    [InlineData(0x0100, true)]
    [InlineData(0x0004, false)]
    [InlineData(0x0006, false)]
    [InlineData(0x0200, false)]
    [InlineData(0x0208, false)]
    public void Should_Embed_Only_What_The_Licence_Allows(int rights, bool isEmbedded)
    {
        var file = Write(new DocxOptions { EmbedFonts = true, FontSource = new LicensedFonts(rights) }, out var findings);

        Assert.Equal(isEmbedded, DocxParts.Of(file)["word/fontTable.xml"].Descendants().Attributes(W + "fontKey").Any());
        Assert.Equal(isEmbedded, DocxParts.Of(file)["word/settings.xml"].Descendants(W + "embedTrueTypeFonts").Any());
        Assert.Equal(isEmbedded ? [] : ["RX3121"], findings.Select(static finding => finding.Code).Distinct());
        DocxParts.AssertValid(file);
    }

    [Fact]
    public void Should_Say_So_When_A_Reference_Has_Another_Font()
    {
        var reference = ReferenceDocument.Load(folder.Write("ref.docx", ReferenceFile.Make()));

        var file = Write(new DocxOptions { EmbedFonts = true, Reference = reference }, out var findings);

        Assert.Contains(findings, static finding => finding.Code == DiagnosticCodes.DocxFontNotEmbedded);
        Assert.Empty(DocxParts.Of(file)["word/fontTable.xml"].Descendants().Attributes(W + "fontKey"));
    }

    [Fact]
    public void Should_Embed_In_A_Reference_That_Is_Set_In_The_Font()
    {
        var reference = ReferenceDocument.Load(folder.Write("ref.docx", ReferenceFile.Make(change: static parts => parts["word/theme/theme1.xml"] = parts["word/theme/theme1.xml"].Replace("Verdana", "Caladea", StringComparison.Ordinal))));

        var file = Write(new DocxOptions { EmbedFonts = true, Reference = reference }, out _);

        Assert.Equal(["Georgia", "Caladea"], DocxParts.Of(file)["word/fontTable.xml"].Descendants(W + "font").Select(static font => (string)font.Attribute(W + "name")!));
        DocxParts.AssertValid(file);
    }

    [Fact]
    public void Should_Embed_When_The_Command_Line_Asks_For_It()
    {
        Assert.Equal(0, CommandLine.Run("build", RepositoryFiles.SampleResume, "-o", folder.File("cv.docx"), "--embed-fonts").ExitCode);
        Assert.Contains("word/fontTable.xml", DocxParts.Of(File.ReadAllBytes(folder.File("cv.docx"))).Keys);
        Assert.Contains("RX6001: --embed-fonts is for DOCX", CommandLine.Run("build", RepositoryFiles.SampleResume, "-o", folder.File("cv.txt"), "--embed-fonts").Error, StringComparison.Ordinal);
    }

    // The other way round than the program does it: by the letters of the key from its end.
    private static byte[] Clear(byte[] part, string key)
    {
        var digits = key.Where(char.IsAsciiHexDigit).Chunk(2).Select(static pair => Convert.ToByte(new string(pair), 16)).Reverse().ToArray();
        return [.. part.Select((value, at) => at < 32 ? (byte)(value ^ digits[at % 16]) : value)];
    }

    private static byte[] Entry(byte[] docx, string target)
    {
        using var zip = new ZipArchive(new MemoryStream(docx));
        using var stream = zip.GetEntry(target.TrimStart('/'))?.Open() ?? zip.GetEntry("word/" + target)!.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private static byte[] Write(DocxOptions options, out ImmutableArray<Diagnostic> findings)
    {
        using var output = new MemoryStream();
        findings = new DocxWriter(options).Write(Composer.Compose(Sample.Document, TestThemes.Classic), output);
        Assert.DoesNotContain(findings, static finding => finding.Severity == DiagnosticSeverity.Error);
        return output.ToArray();
    }

    /// <summary>Caladea under another licence.</summary>
    private sealed class LicensedFonts(int rights) : IFontSource
    {
        public ImmutableArray<string> Fallbacks => [];

        public FontFace? Find(string family, FontStyle style) =>
            EmbeddedFontSource.Instance.Find(family, style) is { } face && family == "Caladea" ? new FontFace(WithRights(face.File.ToArray())) : null;

        private byte[] WithRights(byte[] font)
        {
            for (var record = 12; ; record += 16)
            {
                if (!font.AsSpan(record, 4).SequenceEqual("OS/2"u8)) continue;
                var table = (int)System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(font.AsSpan(record + 8));
                System.Buffers.Binary.BinaryPrimitives.WriteUInt16BigEndian(font.AsSpan(table + 8), (ushort)rights);
                return font;
            }
        }
    }
}
