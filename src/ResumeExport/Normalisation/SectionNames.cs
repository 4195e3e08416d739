using System.Text;
using ResumeExport.Model.Document;

namespace ResumeExport.Normalisation;

/// <summary>What people call the sections of a résumé.</summary>
public static class SectionNames
{
    /// <summary>
    /// Returns what a heading stands for: case, a trailing colon and a bracketed tail do not matter. A heading that joins two
    /// names (<c>Honors &amp; awards</c>) counts when both are of one kind; anything else is <see cref="SectionKind.Custom"/>.
    /// </summary>
    public static SectionKind Classify(string heading)
    {
        var key = Key(heading);
        var kind = KindOf(key);
        if (kind != SectionKind.Custom) return kind;
        var and = key.IndexOf(" and ", StringComparison.Ordinal);
        if (and < 0) return SectionKind.Custom;
        var first = KindOf(key[..and]);
        return first == KindOf(key[(and + 5)..]) ? first : SectionKind.Custom;
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

    // A switch costs no start-up; a dictionary would be filled on every run of the program.
    private static SectionKind KindOf(string key) => key switch
    {
        "contact" or "contacts" or "contact information" or "contact details" or "personal information"
            or "personal details" or "connect with me" => SectionKind.Contact,
        "summary" or "professional summary" or "executive summary" or "profile" or "objective" or "career objective"
            or "about" or "about me" or "personal statement" or "overview" => SectionKind.Summary,
        "highlights" or "career highlights" or "key achievements" or "selected achievements" or "selected impact" => SectionKind.Highlights,
        "experience" or "work experience" or "professional experience" or "employment" or "employment history"
            or "work history" or "career history" or "career" or "relevant experience" or "working experience"
            or "corporate experience" or "technical experience" or "academic experience" or "internships" => SectionKind.Work,
        "education" or "education history" or "academic background" or "educational background"
            or "academic qualifications" => SectionKind.Education,
        "skills" or "technical skills" or "core skills" or "key skills" or "competencies" or "core competencies"
            or "competencies and skills" or "expertise" or "areas of expertise" or "technologies" or "tech stack" => SectionKind.Skills,
        "languages" or "language skills" => SectionKind.Languages,
        "certifications" or "certificates" or "licenses" or "licenses and certifications" or "accreditations" => SectionKind.Certificates,
        "projects" or "personal projects" or "key projects" or "technical projects" or "side projects"
            or "selected projects" or "open source" or "open source impact" or "what i've built" => SectionKind.Projects,
        "awards" or "honors" or "honours" or "achievements" or "accomplishments" or "recognition" or "scholarships" => SectionKind.Awards,
        "publications" or "papers" or "articles" or "writing" => SectionKind.Publications,
        "volunteering" or "volunteer experience" or "volunteer work" or "community service" => SectionKind.Volunteer,
        "interests" or "hobbies" or "personal interests" or "extracurriculars" => SectionKind.Interests,
        "references" or "referees" => SectionKind.References,
        "training" or "courses" or "professional development" or "workshops" => SectionKind.Training,
        "affiliations" or "affiliation" or "memberships" or "professional memberships" => SectionKind.Memberships,
        _ => SectionKind.Custom,
    };
}
