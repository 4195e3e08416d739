using ResumeExport.Model.Document;
using ResumeExport.Normalisation;

namespace ResumeExport.Composition;

/// <summary>Texts for document properties.</summary>
internal static class PropertyText
{
    /// <summary>The name on one line.</summary>
    public static string Author(ResumeDocument document) => document.Header.Name.ToPlainText().Replace('\n', ' ');

    /// <summary>What a résumé is called in <paramref name="language"/> (BCP 47); English when the language is not known here.</summary>
    public static string Resume(string language) => LanguageTag.Primary(language) switch
    {
        "de" => "Lebenslauf",
        "fr" or "nl" or "it" => "CV",
        "es" => "Currículum",
        "pt" => "Currículo",
        "pl" => "Życiorys",
        "sv" or "nb" or "nn" or "no" or "da" => "CV",
        "ru" => "Резюме",
        "tr" => "Özgeçmiş",
        "ar" => "السيرة الذاتية",
        "fa" => "رزومه",
        "he" or "iw" => "קורות חיים",
        "zh" when LanguageTag.Script(language) == "hant" || LanguageTag.Region(language) is "TW" or "HK" or "MO" => "履歷",
        "zh" => "简历",
        "ja" => "職務経歴書",
        "ko" => "이력서",
        _ => "Résumé",
    };
}
