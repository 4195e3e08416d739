using ResumeExport.Model.Document;

namespace ResumeExport.Normalisation;

/// <summary>What section headings stand for, in fourteen languages. Whatever is not listed is kept verbatim as a custom section.</summary>
public static class SectionNames
{
    private const int LongestHeading = 120;

    private static readonly Memo<SectionKind> Kinds = new(Find);

    /// <summary>
    /// Returns what a heading stands for. Case, accents, numbering, emoji, a colon with a value and a bracketed tail do not matter. A heading
    /// that joins names (<c>Honors &amp; awards</c>, <c>教育背景 / Education</c>) counts when they are of one kind; words such as
    /// <c>selected</c> and one wrong letter in a long name are forgiven; anything else is <see cref="SectionKind.Custom"/>.
    /// </summary>
    public static SectionKind Classify(string heading) => heading.Length > LongestHeading ? SectionKind.Custom : Kinds.Of(heading);

    private static SectionKind Find(string heading)
    {
        var text = SectionHeadings.Core(heading);
        if (text.Length == 0) return SectionKind.Custom;
        var key = WordFolding.Fold(text);
        var kind = Known(key);
        if (kind != SectionKind.Custom) return kind;
        if (IsFalseFriend(key)) return SectionKind.Custom;
        kind = Joined(text);
        if (kind != SectionKind.Custom) return kind;
        kind = Known(SectionHeadings.WithoutQualifiers(key));
        return kind != SectionKind.Custom ? kind : SectionTypos.Near(key);
    }

    private static SectionKind Known(string key)
    {
        if (key.Length == 0) return SectionKind.Custom;
        var kind = SectionNameTable.KindOf(key);
        if (kind != SectionKind.Custom || key[0] < '\u0500') return kind;
        return SectionNameTable.KindOf(key.Replace(" ", "", StringComparison.Ordinal));
    }

    // Names that hold the word of another kind and are none of it.
    private static bool IsFalseFriend(string key) => key is
        "experience snapshot" or "experience and projects" or "projects and experience" or "опыт вождения" or "求职意向" or "校园经历" or "其他" or "anhang"
            or "enseignement" or "encadrement scientifique" or "kenntnisse und hobbys" or "autres competences et interets" or "samples" or "work samples" or "governance"
            or "currently" or "github stats" or "reading" or "education and certificates" or "education and certifications" or "research" or "research interests";

    // Each part between joining words and marks says a kind, and it is the same.
    private static SectionKind Joined(string text)
    {
        var found = SectionKind.Custom;
        var parts = SectionHeadings.Parts(text);
        if (parts.Count < 2) return SectionKind.Custom;
        var unknown = 0;
        foreach (var part in parts)
        {
            var key = WordFolding.Fold(part);
            var kind = Known(key);
            if (kind == SectionKind.Custom) kind = Known(SectionHeadings.WithoutQualifiers(key));
            if (kind == SectionKind.Custom) unknown++;
            else if (found != SectionKind.Custom && found != kind) return SectionKind.Custom;
            else found = kind;
        }

        return unknown == 0 || (unknown == 1 && SectionHeadings.IsBilingual(text)) ? found : SectionKind.Custom;
    }
}
