using System.Globalization;
using System.Text;
using ResumeExport.Composition;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Pipeline;
using ResumeExport.Readers;
using ResumeExport.Tests.Support;
using ResumeExport.Tests.Themes;
using ResumeExport.Themes;

namespace ResumeExport.Tests.Looks;

/// <summary>
/// Every page of four résumés in every theme, against what a person has looked at: the text as it stands on the page, and a fingerprint of the picture.
/// ACCEPT_LOOKS=1 writes them anew.
/// </summary>
public sealed class PageLookTests : IDisposable
{
    // One line moved by a line's height changes more cells than this; another version of the drawing program does not.
    private const double MostDistance = 0.04;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [ToolFact("pdftoppm")]
    public void Should_Look_As_It_Was_Looked_At()
    {
        var faults = new List<string>();
        foreach (var theme in BuiltInThemes.Loader.Names())
            foreach (var source in Sources()) Check(theme, source, faults);
        Assert.Empty(faults);
    }

    [ToolFact("soffice")]
    public void Should_Have_As_Many_Pages_In_Word_As_In_The_Pdf()
    {
        var (files, pages) = (new List<string>(), new List<(string Name, int Pages)>());
        foreach (var theme in BuiltInThemes.Loader.Names())
            foreach (var source in Sources())
            {
                var name = $"{theme}-{Path.GetFileNameWithoutExtension(source)}";
                pages.Add((name, PagesOf(Pdf(theme, source))));
                files.Add(folder.Write(name + ".docx", Write("docx", theme, source)));
            }

        var word = folder.File("word");
        var converted = ExternalTool.Run("soffice", ["--headless", $"-env:UserInstallation=file://{folder.File("profile")}", "--convert-to", "pdf", "--outdir", word, .. files]);
        Assert.Equal(0, converted.ExitCode);
        Assert.All(pages, known => Assert.Equal(known, (known.Name, PagesOf(Path.Join(word, known.Name + ".pdf")))));
    }

    [ToolFact("pdftotext")]
    public void Should_End_No_Page_With_A_Heading_Or_The_Head_Of_An_Entry()
    {
        foreach (var theme in BuiltInThemes.Loader.Names())
            foreach (var source in Sources())
            {
                var heads = HeadsOf(theme, source);
                foreach (var page in ExternalTool.Run("pdftotext", "-raw", "-enc", "UTF-8", Pdf(theme, source), "-").Output.Split('\f')[..^2])
                {
                    var last = page.TrimEnd().Split('\n')[^1];
                    Assert.False(heads.Contains(last), $"{theme}, {source}: a page ends with '{last}'");
                }
            }
    }

    // The test of the test: other pages are seen to be others.
    [ToolFact("pdftoppm")]
    public void Should_See_That_A_Page_Looks_Otherwise()
    {
        var source = Sources().First();
        var (one, other) = (PagePrint.OfPdf(Pdf("classic", source), folder)[0], PagePrint.OfPdf(Pdf("ats", source), folder)[0]);
        Assert.True(one.DistanceTo(other) > 3 * MostDistance);
        Assert.Equal(0, one.DistanceTo(PagePrint.Parse(one.ToString())));
    }

    private static IEnumerable<string> Sources() =>
        Directory.GetFiles(Path.Join(RepositoryFiles.Root, "docs", "gallery"), "*.md").Order(StringComparer.Ordinal).Append(RepositoryFiles.SampleResume);

    private void Check(string theme, string source, List<string> faults)
    {
        var name = $"{theme}-{Path.GetFileNameWithoutExtension(source)}";
        var golden = Path.Join(RepositoryFiles.Root, "tests", "ResumeExport.Tests", "Looks", "Golden", name + ".txt");
        var pdf = Pdf(theme, source);
        var (prints, text) = (PagePrint.OfPdf(pdf, folder), Text(pdf));
        if (Environment.GetEnvironmentVariable("ACCEPT_LOOKS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(golden)!);
            File.WriteAllText(golden, string.Join('\n', prints) + "\n\n" + text, new UTF8Encoding(false));
        }

        var parts = File.ReadAllText(golden).Replace("\r\n", "\n", StringComparison.Ordinal).Split("\n\n", 2);
        if (parts[1] != text) faults.Add(name + ": the text stands otherwise on the page: " + FirstDifference(parts[1], text));
        var known = parts[0].Split('\n').Select(PagePrint.Parse).ToList();
        if (known.Count != prints.Count) faults.Add($"{name}: {prints.Count} pages instead of {known.Count}");
        for (var i = 0; i < Math.Min(known.Count, prints.Count); i++)
            if (known[i].DistanceTo(prints[i]) is var distance and > MostDistance) faults.Add($"{name}: page {i + 1} looks otherwise in {distance:P1} of its cells");
    }

    private string Pdf(string theme, string source) => folder.Write($"{theme}-{Path.GetFileNameWithoutExtension(source)}.pdf", Write("pdf", theme, source));

    private static byte[] Write(string name, string theme, string source)
    {
        using var file = new MemoryStream();
        var format = Sample.Format(name);
        Assert.Empty(format.CreateWriter().Write(Compose(format, theme, source), file));
        return file.ToArray();
    }

    private static ComposedResume Compose(OutputFormat format, string theme, string source) =>
        new Compositions(ReaderRegistry.Read(SourceLoader.Load(source, new List<Diagnostic>())!).Document!, BuiltInThemes.Load(theme)).For(format);

    // A head that is all of its entry may well end a page.
    private static HashSet<string> HeadsOf(string theme, string source)
    {
        var heads = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in Compose(Sample.Format("pdf"), theme, source).Rows)
            if (row is { KeepWithNext: true, Style: RowStyle.SectionHeading or RowStyle.Subheading or RowStyle.EntryHead or RowStyle.EntryDetail })
                heads.Add(string.Join(row.Separator, row.Near.Select(static line => line.PlainText)));
        return heads;
    }

    private static int PagesOf(string pdf)
    {
        var line = ExternalTool.Run("pdfinfo", pdf).Output.Split('\n').Single(static line => line.StartsWith("Pages:", StringComparison.Ordinal));
        return int.Parse(line["Pages:".Length..].Trim(), CultureInfo.InvariantCulture);
    }

    // In the order of the lines on the page, without the blanks that show how far apart things are.
    private static string Text(string pdf)
    {
        var lines = ExternalTool.Run("pdftotext", "-layout", "-enc", "UTF-8", pdf, "-").Output.Split('\n');
        var kept = lines.Select(static line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries))).Where(static line => line.Length > 0);
        return string.Join('\n', kept) + "\n";
    }

    private static string FirstDifference(string expected, string actual)
    {
        var pairs = expected.Split('\n').Zip(actual.Split('\n')).FirstOrDefault(static pair => pair.First != pair.Second);
        return $"'{pairs.Second}' instead of '{pairs.First}'";
    }
}
