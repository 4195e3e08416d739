using System.Text;
using ResumeExport.Model.Document;
using ResumeExport.Model.Text;
using ResumeExport.Normalisation;
using ResumeExport.Readers.Data;

namespace ResumeExport.Readers.JsonResume;

/// <summary>The language of a structured source: as it says, else as its text tells.</summary>
internal static class TreeLanguage
{
    /// <summary>Returns the BCP 47 tag.</summary>
    public static string Of(DataItem root, ResumeDocument document) =>
        Said(root.Find("meta")?.Find("language")) ?? Said(root.Find("locale")?.Find("language")) ?? Said(root.Find("lang")) ?? Said(root.Find("language")) ?? Detected(document);

    private static string? Said(DataItem? item) => item is { IsScalar: true, IsBlank: false } ? LanguageTag.Accept(item.Text) ?? NameOf(item.Text) : null;

    // RenderCV names languages in English.
    private static string? NameOf(string name) => name.Trim().ToLowerInvariant() switch
    {
        "english" => "en",
        "german" => "de",
        "french" => "fr",
        "spanish" => "es",
        "portuguese" => "pt",
        "italian" => "it",
        "dutch" => "nl",
        "russian" => "ru",
        "turkish" => "tr",
        "mandarin_chineese" or "mandarin_chinese" or "chinese" => "zh",
        "japanese" => "ja",
        "korean" => "ko",
        "arabic" => "ar",
        "persian" => "fa",
        "hebrew" => "he",
        _ => null,
    };

    private static string Detected(ResumeDocument document)
    {
        var text = new StringBuilder();
        foreach (var leaf in Leaves.Of(document)) text.Append(leaf.ToPlainText()).Append('\n');
        return LanguageDetector.Detect(text.ToString());
    }
}
