using ResumeExport.Themes;

namespace ResumeExport.Writers.Html;

/// <summary>
/// The colours of a page by daylight and in the dark. The dark ones are worked out from the theme's: same hue, and on the dark sheet the contrast
/// that the colour has on the white one, so that one set of tokens serves both.
/// </summary>
internal static class PageColors
{
    /// <summary>The sheet by daylight.</summary>
    public const int Sheet = 0xFFFFFF;

    /// <summary>Around the sheet by daylight.</summary>
    public const int Desk = 0xEEF1F5;

    /// <summary>The sheet in the dark.</summary>
    public const int DarkSheet = 0x1B1F26;

    /// <summary>Around the sheet in the dark.</summary>
    public const int DarkDesk = 0x12151A;

    // Beyond this, light text on a dark ground dazzles, and a hue is hardly seen.
    private const double Most = 13;
    private const double MostOfHue = 8;
    private const double LeastSaturation = 0.2;

    /// <summary>Returns what <paramref name="color"/> of text becomes on <see cref="DarkSheet"/>; never below the contrast of readable text.</summary>
    public static int DarkText(int color) =>
        Lighten(color, Math.Clamp(Contrast.Between(color, Sheet), Contrast.Readable, HueAndSaturation(color).Saturation < LeastSaturation ? Most : MostOfHue));

    /// <summary>Returns what the colour of a line becomes; a faint line stays faint.</summary>
    public static int DarkLine(int color) => Lighten(color, Math.Min(Contrast.Between(color, Sheet), Most));

    // The contrast grows with the lightness, so halving finds the darkest shade that has it; white has more than Most.
    private static int Lighten(int color, double contrast)
    {
        var (hue, saturation) = HueAndSaturation(color);
        const int Steps = 512;
        var (low, high) = (0, Steps);
        while (low < high)
        {
            var middle = (low + high) / 2;
            var shade = OfLightness(hue, saturation, middle / (double)Steps);
            if (IsLighterThanSheet(shade) && Contrast.Between(shade, DarkSheet) >= contrast) high = middle;
            else low = middle + 1;
        }

        return OfLightness(hue, saturation, high / (double)Steps);
    }

    private static bool IsLighterThanSheet(int color) => Contrast.Between(color, 0) > Contrast.Between(DarkSheet, 0);

    private static (double Hue, double Saturation) HueAndSaturation(int color)
    {
        var (red, green, blue) = (Channel(color >> 16), Channel(color >> 8), Channel(color));
        var most = Math.Max(red, Math.Max(green, blue));
        var least = Math.Min(red, Math.Min(green, blue));
        var range = most - least;
        if (range == 0) return (0, 0);
        var saturation = range / (1 - Math.Abs(most + least - 1));
        var sixth = most == red ? (green - blue) / range : most == green ? ((blue - red) / range) + 2 : ((red - green) / range) + 4;
        return ((sixth + 6) % 6, saturation);
    }

    private static double Channel(int value) => (value & 0xFF) / 255.0;

    private static int OfLightness(double hue, double saturation, double lightness)
    {
        var chroma = (1 - Math.Abs((2 * lightness) - 1)) * saturation;
        return (Byte(0) << 16) | (Byte(2) << 8) | Byte(4);

        // The channel whose full light is at this sixth of the circle of hues.
        int Byte(double peak)
        {
            var distance = Math.Abs(hue - peak);
            var share = Math.Clamp(2 - Math.Min(distance, 6 - distance), 0, 1);
            return (int)Math.Round(255 * (lightness + (chroma * (share - 0.5))));
        }
    }
}
