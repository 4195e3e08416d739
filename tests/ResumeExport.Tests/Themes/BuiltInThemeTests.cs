using System.Globalization;
using ResumeExport.Composition;
using ResumeExport.Inspection.Extractors;
using ResumeExport.Inspection.Parity;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Model.Document;
using ResumeExport.Pdf.Fonts;
using ResumeExport.Pipeline;
using ResumeExport.Readers;
using ResumeExport.Starters;
using ResumeExport.Tests.Support;
using ResumeExport.Themes;
using ResumeExport.Writers.Docx;

namespace ResumeExport.Tests.Themes;

/// <summary>Every theme that comes with the program, with every sample in every format.</summary>
public sealed class BuiltInThemeTests
{
    private static readonly ResumeDocument Scripted = ReaderRegistry.Read(new SourceText("cv.json", ScriptInEveryField())).Document!;

    public static TheoryData<string> Themes => BuiltInThemes.NamesAndReworded;

    [Fact]
    public void Should_Be_Five_At_Least() => Assert.Superset(new HashSet<string> { "academic", "ats", "classic", "compact", "modern" }, BuiltInThemes.Loader.Names().ToHashSet());

    [Theory]
    [MemberData(nameof(Themes))]
    public void Should_Say_The_Same_In_Every_Format(string theme)
    {
        foreach (var (name, document) in SampleResumes.All) AssertParity(theme, name, document);
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void Should_Carry_A_Demanding_Resume(string theme) =>
        AssertParity(theme, DemandingResume.Path, ReaderRegistry.Read(DemandingResume.Source()).Document!);

    [Theory]
    [MemberData(nameof(Themes))]
    public void Should_Show_And_Never_Run_A_Script_In_Any_Field(string theme)
    {
        AssertParity(theme, "script in every field", Scripted);
        var html = System.Text.Encoding.UTF8.GetString(Write(Sample.Format("html"), Scripted, BuiltInThemes.Load(theme)));
        Assert.DoesNotContain("<script>", html, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("&lt;script&gt;", html, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void Should_Be_Readable_On_Paper(string theme)
    {
        var loaded = BuiltInThemes.Load(theme);
        foreach (var style in Enum.GetValues<RowStyle>()) Assert.True(ContrastOnWhite(loaded.Rows[style].Color) >= 4.5, $"{theme}: {style}");
        Assert.True(loaded.Rows[RowStyle.Body].Size >= 9, $"{theme}: small text");
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void Should_Make_A_Docx_That_Every_Office_Accepts(string theme)
    {
        foreach (var (name, document) in SampleResumes.All)
            Assert.True(DocxConformance.Check(Write(Sample.Format("docx"), document, BuiltInThemes.Load(theme))) is [], $"{theme}: {name}");
    }

    // DOCX and PDF break lines and pages alike only when letters have the same widths.
    [Theory]
    [MemberData(nameof(Themes))]
    public void Should_Pair_The_Fonts_Of_Docx_And_Pdf(string theme)
    {
        var loaded = BuiltInThemes.Load(theme);
        var embedded = loaded.FontFamilies.First(static family => EmbeddedFontSource.TextFamilies.Contains(family));
        (string, string)[] twins = [("Carlito", "Calibri"), ("Caladea", "Cambria"), ("Liberation Serif", "Times New Roman"), ("Liberation Sans", "Arial")];
        Assert.Contains((embedded, loaded.DocxFontFamily), twins);
    }

    // Word takes the height that a font asks for where a theme gives less, and pages would break otherwise than in the PDF.
    [Theory]
    [MemberData(nameof(Themes))]
    public void Should_Give_Lines_The_Height_That_The_Font_Asks_For(string theme)
    {
        var loaded = BuiltInThemes.Load(theme);
        var least = loaded.DocxFontFamily switch { "Calibri" => 1.2207, "Cambria" => 1.172, _ => 1.149 };
        foreach (var style in Enum.GetValues<RowStyle>()) Assert.True(loaded.Rows[style].LineHeight >= least, $"{theme}: {style}");
    }

    // The gap over an entry is what parsers tell entries by.
    [Theory]
    [MemberData(nameof(Themes))]
    public void Should_Keep_Parsers_On_Track_With_Gaps(string theme)
    {
        var rows = BuiltInThemes.Load(theme).Rows;
        var pitch = rows[RowStyle.Body].Size * rows[RowStyle.Body].LineHeight;
        Assert.True(pitch + rows[RowStyle.EntryHead].SpaceBefore > 1.4 * pitch, $"{theme}: {pitch.ToString(CultureInfo.InvariantCulture)}");
        foreach (var style in (RowStyle[])[RowStyle.EntryDetail, RowStyle.Labelled, RowStyle.ListItem]) Assert.Equal(0, rows[style].SpaceBefore + rows[style].SpaceAfter);
    }

    [Theory]
    [InlineData("en-US", 612, 792)]
    [InlineData("es-MX", 612, 792)]
    [InlineData("en", 595.28, 841.89)]
    [InlineData("en-GB", 595.28, 841.89)]
    [InlineData("de", 595.28, 841.89)]
    public void Should_Take_The_Paper_That_Is_Usual_Where_The_Resume_Is_Read(string language, double width, double height)
    {
        var page = Composer.Compose(RealResume.Document with { Language = language }, BuiltInThemes.Load("classic")).Theme.Page;
        Assert.Equal((width, height), (page.Width, page.Height));
    }

    private static void AssertParity(string theme, string name, ResumeDocument document)
    {
        var compositions = new Compositions(document, BuiltInThemes.Load(theme));
        foreach (var format in FormatRegistry.All)
        {
            using var file = new MemoryStream();
            var findings = format.CreateWriter().Write(compositions.For(format), file);
            if (findings.Any(static finding => finding.Code == DiagnosticCodes.PdfGlyphMissing)) continue;
            Assert.DoesNotContain(findings, static finding => finding.Severity == DiagnosticSeverity.Error);
            Assert.True(ExtractorRegistry.TryCreate(format.Name, format.TextForm, out var extractor));
            var verdict = ParityChecker.Compare(ExpectedLines.For(format, compositions.For(format)), extractor.Extract(file.ToArray()));
            Assert.True(verdict.Holds, $"{theme}, {name}, {format.Name}: {string.Join("; ", verdict.Mismatches)} {string.Join("; ", verdict.Problems)}");
        }
    }

    private static byte[] Write(OutputFormat format, ResumeDocument document, Theme theme)
    {
        using var file = new MemoryStream();
        format.CreateWriter().Write(new Compositions(document, theme).For(format), file);
        return file.ToArray();
    }

    // WCAG 2.2: (1 + 0.05) / (relative luminance + 0.05).
    private static double ContrastOnWhite(int rgb)
    {
        double[] shares = [0.2126, 0.7152, 0.0722];
        var luminance = 0.0;
        for (var i = 0; i < 3; i++)
        {
            var channel = ((rgb >> (16 - (8 * i))) & 0xFF) / 255.0;
            luminance += shares[i] * (channel <= 0.04045 ? channel / 12.92 : Math.Pow((channel + 0.055) / 1.055, 2.4));
        }

        return 1.05 / (luminance + 0.05);
    }

    private static string ScriptInEveryField()
    {
        const string Text = "<script>alert(1)</script>";
        return $$"""
            {
              "basics": { "name": "{{Text}}", "label": "{{Text}}", "email": "{{Text}}", "phone": "{{Text}}", "url": "https://example.com/{{Text}}", "summary": "{{Text}}",
                "location": { "address": "{{Text}}", "city": "{{Text}}", "region": "{{Text}}" }, "profiles": [{ "network": "{{Text}}", "username": "{{Text}}", "url": "https://example.com/?{{Text}}" }] },
              "work": [{ "name": "{{Text}}", "position": "{{Text}}", "location": "{{Text}}", "description": "{{Text}}", "startDate": "2020-01", "endDate": "2021", "summary": "{{Text}}", "highlights": ["{{Text}}"] }],
              "volunteer": [{ "organization": "{{Text}}", "position": "{{Text}}", "startDate": "2020", "summary": "{{Text}}", "highlights": ["{{Text}}"] }],
              "education": [{ "institution": "{{Text}}", "area": "{{Text}}", "studyType": "{{Text}}", "score": "{{Text}}", "startDate": "2019", "endDate": "2020", "courses": ["{{Text}}"] }],
              "awards": [{ "title": "{{Text}}", "date": "2020", "awarder": "{{Text}}", "summary": "{{Text}}" }],
              "certificates": [{ "name": "{{Text}}", "date": "2020", "issuer": "{{Text}}" }],
              "publications": [{ "name": "{{Text}}", "publisher": "{{Text}}", "releaseDate": "2020", "summary": "{{Text}}" }],
              "skills": [{ "name": "{{Text}}", "level": "{{Text}}", "keywords": ["{{Text}}"] }],
              "languages": [{ "language": "{{Text}}", "fluency": "{{Text}}" }],
              "interests": [{ "name": "{{Text}}", "keywords": ["{{Text}}"] }],
              "references": [{ "name": "{{Text}}", "reference": "{{Text}}" }],
              "projects": [{ "name": "{{Text}}", "description": "{{Text}}", "highlights": ["{{Text}}"], "keywords": ["{{Text}}"], "entity": "{{Text}}" }]
            }
            """;
    }
}
