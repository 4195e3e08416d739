using System.Collections.Immutable;

namespace ResumeExport.PortalFakes.Portals.Teamtailor;

/// <summary>A candidate, before and after it applies.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Email">Its e-mail; empty for one that was sourced.</param>
/// <param name="Name">Its whole name.</param>
/// <param name="Fields">Its attributes as sent.</param>
/// <param name="Resume">The file behind the URL that was sent.</param>
/// <param name="IsMerged">Whether it was known before.</param>
internal sealed record TeamtailorCandidate(string Id, string Email, string Name, ImmutableArray<SentField> Fields, SentFile? Resume, bool IsMerged);
