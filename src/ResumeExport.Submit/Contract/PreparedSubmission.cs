using System.Collections.Immutable;
using ResumeExport.Submit.Wire;

namespace ResumeExport.Submit.Contract;

/// <summary>A submission that lacks nothing but to be sent.</summary>
/// <param name="Access">Where it goes.</param>
/// <param name="Email">The e-mail it is made with.</param>
/// <param name="Resume">The file.</param>
/// <param name="Steps">The requests in order; the last is the decisive one.</param>
public sealed record PreparedSubmission(PortalAccess Access, string Email, AttachedFile Resume, ImmutableArray<PreparedStep> Steps)
{
    /// <summary>Where the portal fetches the file; before anything is sent it must stand there, byte for byte. Null when the file goes out with the requests.</summary>
    public string? FileUrl { get; init; }
}
