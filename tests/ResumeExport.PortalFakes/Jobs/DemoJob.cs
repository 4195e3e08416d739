using System.Collections.Immutable;

namespace ResumeExport.PortalFakes.Jobs;

/// <summary>A job of a board.</summary>
/// <param name="Portal">The portal's name.</param>
/// <param name="Board">The board, site, company or subdomain.</param>
/// <param name="Id">The id that a submission names.</param>
/// <param name="OtherId">A second id of the job, as some portals have, that a submission must not name.</param>
/// <param name="Title">The title.</param>
/// <param name="IsOpen">False for a posting that was closed.</param>
/// <param name="Questions">The form beyond name, e-mail, phone and résumé.</param>
public sealed record DemoJob(string Portal, string Board, string Id, string OtherId, string Title, bool IsOpen, ImmutableArray<DemoQuestion> Questions);
