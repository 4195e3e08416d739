using ResumeExport.Normalisation;

namespace ResumeExport.Writers.Html;

/// <summary>What a page says besides the résumé.</summary>
internal static class PageWords
{
    /// <summary>Returns the text of the skip link in <paramref name="language"/> (BCP 47); English when the language is not known here.</summary>
    public static string SkipLink(string language) => LanguageTag.Primary(language) switch
    {
        "de" => "Zum Inhalt springen",
        "fr" => "Aller au contenu",
        "es" => "Saltar al contenido",
        "pt" => "Saltar para o conteúdo",
        "it" => "Vai al contenuto",
        "nl" => "Naar de inhoud",
        "pl" => "Przejdź do treści",
        "ru" => "Перейти к содержанию",
        "tr" => "İçeriğe geç",
        "ar" => "انتقل إلى المحتوى",
        "fa" => "رفتن به محتوا",
        "he" or "iw" => "דילוג לתוכן",
        "zh" when LanguageTag.Script(language) == "hant" || LanguageTag.Region(language) is "TW" or "HK" or "MO" => "跳至內容",
        "zh" => "跳到内容",
        "ja" => "本文へ移動",
        "ko" => "본문으로 건너뛰기",
        _ => "Skip to content",
    };
}
