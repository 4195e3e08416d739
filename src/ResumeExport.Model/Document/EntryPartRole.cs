namespace ResumeExport.Model.Document;

/// <summary>What one part of an entry's head says. The order of the members is the canonical order of the parts.</summary>
public enum EntryPartRole
{
    /// <summary>The name of a project or an award.</summary>
    Title,

    /// <summary>Employer or institution.</summary>
    Organisation,

    /// <summary>Job title or degree.</summary>
    Role,

    /// <summary>Who gave an award.</summary>
    Issuer,

    /// <summary>When; carries the parsed <see cref="Period"/>.</summary>
    Period,

    /// <summary>Where.</summary>
    Location,

    /// <summary>A grade, with its label such as <c>CGPA</c>.</summary>
    Score,

    /// <summary>A statement on the head line, such as what a project does; its emphasis is the author's.</summary>
    Description,

    /// <summary>A part no rule recognised.</summary>
    Other,
}
