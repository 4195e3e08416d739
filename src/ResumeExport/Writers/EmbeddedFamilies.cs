using System.Collections.Immutable;
using ResumeExport.Pdf.Fonts;
using ResumeExport.Themes;

namespace ResumeExport.Writers;

/// <summary>The families of a theme that come with the program in all four faces.</summary>
internal static class EmbeddedFamilies
{
    /// <summary>Returns them, best first; empty when none does.</summary>
    public static ImmutableArray<string> Of(Theme theme, IFontSource source)
    {
        var families = ImmutableArray.CreateBuilder<string>();
        foreach (var family in theme.FontFamilies)
            if (source.Find(family, FontStyle.Bold) is not null && !families.Contains(family, StringComparer.OrdinalIgnoreCase)) families.Add(family);
        return families.ToImmutable();
    }

    /// <summary>Says to the author of a theme what to do when there is none.</summary>
    public static string Hint => "name one of these among the fonts of the theme: " + string.Join(", ", EmbeddedFontSource.TextFamilies);
}
