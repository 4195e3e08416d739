namespace ResumeExport.Model.Document;

/// <summary>The kinds of section that structured outputs have a place for; all others are <see cref="Custom"/>.</summary>
public enum SectionKind
{
    /// <summary>A heading no rule recognises; kept verbatim and in place.</summary>
    Custom,

    /// <summary>A profile or summary in prose.</summary>
    Summary,

    /// <summary>Selected achievements as a list.</summary>
    Highlights,

    /// <summary>Jobs.</summary>
    Work,

    /// <summary>Schools and degrees.</summary>
    Education,

    /// <summary>Skills, often in groups.</summary>
    Skills,

    /// <summary>Spoken languages.</summary>
    Languages,

    /// <summary>Certificates and licences.</summary>
    Certificates,

    /// <summary>Projects, open source included.</summary>
    Projects,

    /// <summary>Awards and honours.</summary>
    Awards,

    /// <summary>Publications.</summary>
    Publications,

    /// <summary>Volunteer work.</summary>
    Volunteer,

    /// <summary>Interests and hobbies.</summary>
    Interests,

    /// <summary>References.</summary>
    References,

    /// <summary>Courses and further training.</summary>
    Training,

    /// <summary>Memberships and affiliations.</summary>
    Memberships,

    /// <summary>Contact data repeated as a section of its own.</summary>
    Contact,
}
