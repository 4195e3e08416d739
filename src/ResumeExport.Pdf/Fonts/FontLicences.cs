using System.Collections.Immutable;
using System.Text;

namespace ResumeExport.Pdf.Fonts;

/// <summary>The licences of the embedded fonts. Each asks that its text travels with the font.</summary>
public static class FontLicences
{
    /// <summary>Reads all licence texts, one per embedded family, in family order.</summary>
    public static ImmutableArray<FontLicence> All() =>
    [
        Read("Carlito", "Carlito/OFL.txt"),
        Read("Caladea", "Caladea/OFL.txt"),
        Read("Liberation Serif", "LiberationSerif/OFL.txt"),
        Read("Liberation Sans", "LiberationSans/OFL.txt"),
        Read("Inter", "Inter/OFL.txt"),
        Read("DejaVu Sans", "DejaVuSans/LICENSE.txt"),
        Read("WenQuanYi Micro Hei", "WenQuanYiMicroHei/LICENSE.txt"),
        Read("Noto Emoji", "NotoEmoji/OFL.txt"),
    ];

    private static FontLicence Read(string family, string resource)
    {
        var bytes = ResourceMemory.Open(resource)
            ?? throw new InvalidOperationException("The licence text of " + family + " is not embedded.");
        return new FontLicence(family, Encoding.UTF8.GetString(bytes.Span));
    }
}
