using System.Collections.Immutable;

namespace ResumeExport.Submit.Contract;

/// <summary>What the résumé says about who applies. Holds nothing that equal opportunity questions ask for.</summary>
public sealed record Applicant
{
    /// <summary>The whole name.</summary>
    public required string Name { get; init; }

    /// <summary>Given names; empty when the name is one word.</summary>
    public string FirstName { get; init; } = "";

    /// <summary>Family name.</summary>
    public string LastName { get; init; } = "";

    /// <summary>The e-mail address; empty when the résumé has none.</summary>
    public string Email { get; init; } = "";

    /// <summary>The telephone number; empty when the résumé has none.</summary>
    public string Phone { get; init; } = "";

    /// <summary>Pages of the person.</summary>
    public ImmutableArray<ApplicantLink> Links { get; init; } = [];
}
