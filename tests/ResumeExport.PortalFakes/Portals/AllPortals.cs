using System.Collections.Immutable;
using ResumeExport.PortalFakes.Portals.Ashby;
using ResumeExport.PortalFakes.Portals.Greenhouse;
using ResumeExport.PortalFakes.Portals.Lever;

namespace ResumeExport.PortalFakes.Portals;

/// <summary>The list of the portals.</summary>
internal static class AllPortals
{
    public static ImmutableArray<IPortal> Create(PortalContext context) => [new GreenhousePortal(context), new LeverPortal(context), new AshbyPortal(context)];
}
