using ResumeExport.Normalisation;
using ResumeExport.Themes;

namespace ResumeExport.Composition;

/// <summary>The paper that is usual in a country.</summary>
internal static class UsualPaper
{
    /// <summary>
    /// Returns the paper for a résumé in <paramref name="language"/> (BCP 47): Letter where the tag names a region that uses it (paper sizes of
    /// Unicode CLDR), else A4.
    /// </summary>
    public static PaperSize In(string language) => LanguageTag.Region(language)
        is "US" or "CA" or "MX" or "PR" or "PH" or "CL" or "CO" or "CR" or "GT" or "NI" or "PA" or "SV" or "VE" or "BZ"
        ? PaperSize.Letter
        : PaperSize.A4;
}
