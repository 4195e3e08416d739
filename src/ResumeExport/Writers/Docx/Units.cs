using System.Globalization;

namespace ResumeExport.Writers.Docx;

/// <summary>Turns points into the units of WordprocessingML.</summary>
internal static class Units
{
    /// <summary>Twentieths of a point: lengths and spaces.</summary>
    public static int Twips(double points) => Round(points * 20);

    /// <summary>Half points: font sizes.</summary>
    public static int HalfPoints(double points) => Round(points * 2);

    /// <summary>Eighths of a point: thickness of lines, at least a quarter point (ISO 29500-1, 17.18.2).</summary>
    public static int Eighths(double points) => Math.Max(2, Round(points * 8));

    public static string Hex(int rgb) => rgb.ToString("X6", CultureInfo.InvariantCulture);

    private static int Round(double value) => (int)Math.Round(value, MidpointRounding.AwayFromZero);
}
