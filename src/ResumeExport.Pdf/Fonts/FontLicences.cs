using System.Collections.Immutable;
using System.Text;

namespace ResumeExport.Pdf.Fonts;

/// <summary>The licences of the embedded fonts. The SIL Open Font License asks that its text travels with them.</summary>
public static class FontLicences
{
    /// <summary>Reads all licence texts, one per embedded family, in family order.</summary>
    public static ImmutableArray<FontLicence> All() => [Read("Carlito"), Read("Inter")];

    private static FontLicence Read(string family)
    {
        var bytes = ResourceMemory.Open(family + "/OFL.txt")
            ?? throw new InvalidOperationException("The licence text of " + family + " is not embedded.");
        return new FontLicence(family, Encoding.UTF8.GetString(bytes.Span));
    }
}
