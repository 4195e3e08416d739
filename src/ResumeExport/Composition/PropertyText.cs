using System.Collections.Immutable;
using ResumeExport.Model.Document;
using ResumeExport.Model.Text;
using ResumeExport.Normalisation;

namespace ResumeExport.Composition;

/// <summary>Texts for document properties.</summary>
internal static class PropertyText
{
    /// <summary>More characters Word does not show of a property.</summary>
    public const int MaxLength = 255;

    /// <summary>The name on one line.</summary>
    public static string Author(ResumeDocument document) => document.Header.Name.ToPlainText().Replace('\n', ' ');

    /// <summary>The headline on one line, cut before the word that goes beyond <see cref="MaxLength"/>; empty without one.</summary>
    public static string Subject(ImmutableArray<ContentLine> lines)
    {
        foreach (var line in lines)
        {
            if (line.Role != LineRole.Headline) continue;
            var text = line.PlainText.Replace('\n', ' ');
            return text.Length <= MaxLength ? text : text[..Math.Max(0, text.LastIndexOf(' ', MaxLength))];
        }

        return "";
    }

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
