using System.Collections.Immutable;
using ResumeExport.Submit.Wire;

namespace ResumeExport.Submit.Contract;

/// <summary>A submission that lacks nothing but to be sent.</summary>
/// <param name="Access">Where it goes.</param>
/// <param name="Email">The e-mail it is made with.</param>
/// <param name="Resume">The file.</param>
/// <param name="Steps">The requests in order; the last is the decisive one.</param>
public sealed record PreparedSubmission(PortalAccess Access, string Email, AttachedFile Resume, ImmutableArray<PreparedStep> Steps);
