using System.Collections.Immutable;

namespace ResumeExport.PortalFakes;

/// <summary>An application that a portal took.</summary>
/// <param name="Portal">The portal's name, such as <c>lever</c>.</param>
/// <param name="Board">The board, site, company or subdomain.</param>
/// <param name="Job">The job's id as in the address of the request.</param>
/// <param name="Id">The id that the portal gave; not every portal tells it to the sender.</param>
/// <param name="Email">The e-mail as sent.</param>
/// <param name="Name">The whole name.</param>
/// <param name="Fields">All fields in the order sent, files left out.</param>
/// <param name="Files">All files, the résumé first.</param>
/// <param name="Headers">All headers of the submission; secrets are hashed.</param>
/// <param name="Acceptance">What the portal made of it.</param>
public sealed record AcceptedApplication(
    string Portal,
    string Board,
    string Job,
    string Id,
    string Email,
    string Name,
    ImmutableArray<SentField> Fields,
    ImmutableArray<SentFile> Files,
    ImmutableArray<SentField> Headers,
    Acceptance Acceptance)
{
    /// <summary>Position among all that the host accepted, from 0.</summary>
    public int Sequence { get; init; }

    /// <summary>The résumé, or null when none came.</summary>
    public SentFile? Resume => Files.IsEmpty ? null : Files[0];

    /// <summary>The value of the first field with a name, or null.</summary>
    public string? this[string field] => Fields.FirstOrDefault(sent => sent.Name == field)?.Value;
}
