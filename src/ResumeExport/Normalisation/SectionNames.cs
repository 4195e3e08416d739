using System.Collections.Frozen;
using System.Text;
using ResumeExport.Model.Document;

namespace ResumeExport.Normalisation;

/// <summary>What people call the sections of a résumé.</summary>
public static class SectionNames
{
    private static readonly FrozenDictionary<string, SectionKind> Kinds = Build();

    /// <summary>
    /// Returns what a heading stands for: case, a trailing colon and a bracketed tail do not matter. A heading that joins two
    /// names (<c>Honors &amp; awards</c>) counts when both are of one kind; anything else is <see cref="SectionKind.Custom"/>.
    /// </summary>
    public static SectionKind Classify(string heading)
    {
        var key = Key(heading);
        if (Kinds.TryGetValue(key, out var kind)) return kind;
        var and = key.IndexOf(" and ", StringComparison.Ordinal);
        if (and < 0) return SectionKind.Custom;
        return Kinds.TryGetValue(key[..and], out var first)
            && Kinds.TryGetValue(key[(and + 5)..], out var second)
            && first == second
                ? first
                : SectionKind.Custom;
    }

    private static string Key(string heading)
    {
        var bracket = heading.IndexOf('(', StringComparison.Ordinal);
        var text = bracket > 0 ? heading[..bracket] : heading;
        var key = new StringBuilder(text.Length);
        foreach (var c in text.Replace("&", " and ", StringComparison.Ordinal))
        {
            if (char.IsLetterOrDigit(c) || c == '\'') key.Append(char.ToLowerInvariant(c));
            else if (key.Length > 0 && key[^1] != ' ') key.Append(' ');
        }

        return key.ToString().TrimEnd();
    }

    private static FrozenDictionary<string, SectionKind> Build()
    {
        var kinds = new Dictionary<string, SectionKind>(StringComparer.Ordinal);
        Add(SectionKind.Contact, "contact", "contacts", "contact information", "contact details", "personal information", "personal details", "connect with me");
        Add(SectionKind.Summary, "summary", "professional summary", "executive summary", "profile", "objective", "career objective", "about", "about me", "personal statement", "overview");
        Add(SectionKind.Highlights, "highlights", "career highlights", "key achievements", "selected achievements", "selected impact");
        Add(SectionKind.Work, "experience", "work experience", "professional experience", "employment", "employment history", "work history", "career history", "career", "relevant experience", "working experience", "corporate experience", "technical experience", "academic experience", "internships");
        Add(SectionKind.Education, "education", "education history", "academic background", "educational background", "academic qualifications");
        Add(SectionKind.Skills, "skills", "technical skills", "core skills", "key skills", "competencies", "core competencies", "competencies and skills", "expertise", "areas of expertise", "technologies", "tech stack");
        Add(SectionKind.Languages, "languages", "language skills");
        Add(SectionKind.Certificates, "certifications", "certificates", "licenses", "licenses and certifications", "accreditations");
        Add(SectionKind.Projects, "projects", "personal projects", "key projects", "technical projects", "side projects", "selected projects", "open source", "open source impact", "what i've built");
        Add(SectionKind.Awards, "awards", "honors", "honours", "achievements", "accomplishments", "recognition", "scholarships");
        Add(SectionKind.Publications, "publications", "papers", "articles", "writing");
        Add(SectionKind.Volunteer, "volunteering", "volunteer experience", "volunteer work", "community service");
        Add(SectionKind.Interests, "interests", "hobbies", "personal interests", "extracurriculars");
        Add(SectionKind.References, "references", "referees");
        Add(SectionKind.Training, "training", "courses", "professional development", "workshops");
        Add(SectionKind.Memberships, "affiliations", "affiliation", "memberships", "professional memberships");
        return kinds.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(SectionKind kind, params ReadOnlySpan<string> names)
        {
            foreach (var name in names) kinds.Add(name, kind);
        }
    }
}
