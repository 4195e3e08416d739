using System.Text;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Pipeline;
using ResumeExport.Readers;
using ResumeExport.Tests.Support;
using ResumeExport.Tests.Themes;

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

    private string Pdf(string theme, string source)
    {
        var document = ReaderRegistry.Read(SourceLoader.Load(source, new List<Diagnostic>())!).Document!;
        using var file = new MemoryStream();
        var format = Sample.Format("pdf");
        Assert.Empty(format.CreateWriter().Write(new Compositions(document, BuiltInThemes.Load(theme)).For(format), file));
        var path = folder.File($"{theme}-{Path.GetFileNameWithoutExtension(source)}.pdf");
        File.WriteAllBytes(path, file.ToArray());
        return path;
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
