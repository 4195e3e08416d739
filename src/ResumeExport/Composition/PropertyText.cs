using ResumeExport.Model.Document;

namespace ResumeExport.Composition;

/// <summary>Texts for document properties.</summary>
internal static class PropertyText
{
    /// <summary>The name on one line.</summary>
    public static string Author(ResumeDocument document) => document.Header.Name.ToPlainText().Replace('\n', ' ');

    /// <summary>What a résumé is called in <paramref name="language"/> (BCP 47); English when the language is not known here.</summary>
    public static string Resume(string language) => language.Split('-')[0].ToLowerInvariant() switch
    {
        "de" => "Lebenslauf",
        "fr" or "nl" or "it" => "CV",
        "es" => "Currículum",
        "pt" => "Currículo",
        "pl" => "Życiorys",
        "sv" or "nb" or "nn" or "no" or "da" => "CV",
        _ => "Résumé",
    };
}
