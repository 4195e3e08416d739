namespace ResumeExport.Themes;

/// <summary>The contrast of colours as WCAG 2.2 defines it ("contrast ratio", "relative luminance").</summary>
internal static class Contrast
{
    /// <summary>The least contrast of text of normal size (WCAG 2.2, 1.4.3).</summary>
    public const double Readable = 4.5;

    /// <summary>Returns the ratio of <paramref name="rgb"/> to white, 1 to 21.</summary>
    public static double OnWhite(int rgb) => Between(rgb, 0xFFFFFF);

    /// <summary>Returns the ratio of two colours, 1 to 21; their order does not matter.</summary>
    public static double Between(int first, int second)
    {
        var (one, other) = (Luminance(first), Luminance(second));
        return (Math.Max(one, other) + 0.05) / (Math.Min(one, other) + 0.05);
    }

    private static double Luminance(int rgb) =>
        (0.2126 * Linear(rgb >> 16)) + (0.7152 * Linear(rgb >> 8)) + (0.0722 * Linear(rgb));

    private static double Linear(int channel)
    {
        var value = (channel & 0xFF) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
