using System.Globalization;
using System.Numerics;
using System.Text;

namespace ResumeExport.Tests.Support;

/// <summary>
/// A fingerprint of a page: which cells of a grid are darker than the page is on average. Two pages that look alike differ in few cells, whatever the
/// version of the program that drew them.
/// </summary>
internal sealed class PagePrint
{
    private const int Columns = 24;
    private const int Rows = 32;

    private readonly byte[] cells;

    private PagePrint(byte[] cells) => this.cells = cells;

    /// <summary>Draws every page of a PDF (with pdftoppm) and returns the fingerprints.</summary>
    public static IReadOnlyList<PagePrint> OfPdf(string pdf, TemporaryFolder folder)
    {
        var stem = folder.File(Path.GetFileNameWithoutExtension(pdf) + "-page");
        var drawn = ExternalTool.Run("pdftoppm", "-r", "36", "-gray", pdf, stem);
        Assert.Equal(0, drawn.ExitCode);
        return [.. Directory.GetFiles(folder.Path, Path.GetFileName(stem) + "*.pgm").Order(StringComparer.Ordinal).Select(static file => OfPicture(File.ReadAllBytes(file)))];
    }

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    public static PagePrint Parse(string text) => new(Convert.FromHexString(text));

    /// <summary>The share of cells that differ, 0 to 1.</summary>
    public double DistanceTo(PagePrint other)
    {
        var differing = 0;
        for (var i = 0; i < cells.Length; i++) differing += BitOperations.PopCount((uint)(cells[i] ^ other.cells[i]));
        return differing / (double)(Columns * Rows);
    }

    /// <inheritdoc/>
    public override string ToString() => Convert.ToHexStringLower(cells);

    // "P5 width height 255" and one byte for each dot.
    private static PagePrint OfPicture(byte[] pgm)
    {
        var header = Encoding.ASCII.GetString(pgm, 0, Math.Min(40, pgm.Length)).Split((char[])[' ', '\n'], 5);
        var (width, height) = (int.Parse(header[1], CultureInfo.InvariantCulture), int.Parse(header[2], CultureInfo.InvariantCulture));
        var dots = pgm.AsSpan(pgm.Length - (width * height));
        var ink = new double[Columns * Rows];
        for (var y = 0; y < height; y++)
            for (var x = 0; x < width; x++) ink[(y * Rows / height * Columns) + (x * Columns / width)] += 255 - dots[(y * width) + x];
        var mean = ink.Average();
        var cells = new byte[ink.Length / 8];
        for (var i = 0; i < ink.Length; i++)
            if (ink[i] > mean) cells[i / 8] |= (byte)(1 << (i % 8));
        return new PagePrint(cells);
    }
}
