using ResumeExport.Model.Document;
using ResumeExport.Normalisation;
using ResumeExport.Readers.Data;

namespace ResumeExport.Readers.Shapes;

/// <summary>Tells what the members of a résumé file that are sections hold.</summary>
internal static class SectionKeys
{
    /// <summary>Returns the kind of the section called <paramref name="name"/>, a key or a title.</summary>
    public static SectionKind KindOf(string name)
    {
        var kind = FieldNames.Key(name) switch
        {
            "work" or "workexplist" or "workexp" or "workexperience" or "jobs" or "employment" or "experiences" or "joblist" or "exp" or "career" or "positions" or "workhistory" or "companylist" or "internships" => SectionKind.Work,
            "educationlist" or "edulist" or "edu" or "schools" or "degrees" or "studies" => SectionKind.Education,
            "skilllist" or "skillset" or "techstack" or "technical" or "skillslist" or "tech" => SectionKind.Skills,
            "projectlist" or "sideprojects" or "projectexp" or "opensource" or "workslist" or "projectexperience" => SectionKind.Projects,
            "awardlist" or "recognition" or "honors" => SectionKind.Awards,
            "certificates" or "certs" or "certlist" or "licenses" => SectionKind.Certificates,
            "writing" or "papers" => SectionKind.Publications,
            "service" or "volunteering" => SectionKind.Volunteer,
            "testimonials" or "recommendations" => SectionKind.References,
            "hobbies" => SectionKind.Interests,
            _ => SectionKind.Custom,
        };
        return kind != SectionKind.Custom ? kind : SectionNames.Classify(MemberNames.ToHeading(name));
    }

    /// <summary>The usual English heading of a section.</summary>
    public static string? HeadingOf(SectionKind kind) => kind switch
    {
        SectionKind.Work => "Experience",
        SectionKind.Education => "Education",
        SectionKind.Skills => "Skills",
        SectionKind.Projects => "Projects",
        SectionKind.Awards => "Awards",
        SectionKind.Certificates => "Certificates",
        SectionKind.Languages => "Languages",
        _ => null,
    };

    /// <summary>Returns what the items of a section with an unknown name are by their members: jobs, courses of study or publications.</summary>
    public static SectionKind KindOfItems(DataItem value)
    {
        if (value.Kind != DataItemKind.Array || value.Items.Count == 0) return SectionKind.Custom;
        if (value.Items.TrueForAll(static item => Has(item, "company", "employer") && Has(item, "position", "role", "title"))) return SectionKind.Work;
        if (value.Items.TrueForAll(static item => Has(item, "institution", "school", "university") && Has(item, "area", "degree", "studytype", "major"))) return SectionKind.Education;
        return value.Items.TrueForAll(static item => Has(item, "authors") && Has(item, "title")) ? SectionKind.Publications : SectionKind.Custom;
    }

    private static bool Has(DataItem item, params ReadOnlySpan<string> keys)
    {
        foreach (var member in item.Members)
            if (keys.Contains(FieldNames.Key(member.Name))) return true;
        return false;
    }
}
