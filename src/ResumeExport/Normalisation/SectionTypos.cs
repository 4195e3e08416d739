using ResumeExport.Model.Document;

namespace ResumeExport.Normalisation;

/// <summary>Forgives one wrong, missing, extra or swapped letter in a long section name.</summary>
internal static class SectionTypos
{
    private const int ShortestName = 8;

    private static readonly string[] Names =
    [
        "experience", "work experience", "professional experience", "employment history", "education", "technical skills", "certifications", "publications", "references",
        "achievements", "volunteering", "languages", "projects", "interests", "berufserfahrung", "ausbildung", "sprachkenntnisse", "kenntnisse", "weiterbildung",
        "experience professionnelle", "formation", "competences", "experiencia laboral", "experiencia profesional", "experiencia", "educacion", "habilidades",
        "experiencia profissional", "formacao academica", "competencias", "esperienza lavorativa", "istruzione", "competenze", "werkervaring", "opleidingen", "vaardigheden",
        "опыт работы", "образование", "is deneyimi",
    ];

    /// <summary>The kind of the name that <paramref name="key"/> is one letter away from.</summary>
    public static SectionKind Near(string key)
    {
        if (key.Length < ShortestName) return SectionKind.Custom;
        foreach (var name in Names)
            if (name.Length >= ShortestName && IsNear(key, name)) return SectionNameTable.KindOf(name);
        return SectionKind.Custom;
    }

    private static bool IsNear(string word, string name)
    {
        if (word[0] != name[0] || Math.Abs(word.Length - name.Length) > 1) return false;
        var start = 0;
        while (start < word.Length && start < name.Length && word[start] == name[start]) start++;
        var end = 0;
        while (end < word.Length - start && end < name.Length - start && word[^(end + 1)] == name[^(end + 1)]) end++;
        var (left, right) = (word.Length - start - end, name.Length - start - end);
        if (left <= 1 && right <= 1) return true;
        return left == 2 && right == 2 && word[start] == name[start + 1] && word[start + 1] == name[start];
    }
}
