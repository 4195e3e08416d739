using System.Collections.Immutable;
using ResumeExport.PortalFakes.Portals.Ashby;
using ResumeExport.PortalFakes.Portals.BambooHr;
using ResumeExport.PortalFakes.Portals.Greenhouse;
using ResumeExport.PortalFakes.Portals.Lever;
using ResumeExport.PortalFakes.Portals.Personio;
using ResumeExport.PortalFakes.Portals.Recruitee;
using ResumeExport.PortalFakes.Portals.SmartRecruiters;
using ResumeExport.PortalFakes.Portals.Teamtailor;
using ResumeExport.PortalFakes.Portals.Workable;

namespace ResumeExport.PortalFakes.Portals;

/// <summary>The list of the portals.</summary>
internal static class AllPortals
{
    /// <summary>Their names, the first parts of their paths.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        GreenhousePortal.PortalName,
        LeverPortal.PortalName,
        AshbyPortal.PortalName,
        RecruiteePortal.PortalName,
        SmartRecruitersPortal.PortalName,
        WorkablePortal.PortalName,
        PersonioPortal.PortalName,
        BambooHrPortal.PortalName,
        TeamtailorPortal.PortalName,
    ];

    public static ImmutableArray<IPortal> Create(PortalContext context) =>
    [
        new GreenhousePortal(context),
        new LeverPortal(context),
        new AshbyPortal(context),
        new RecruiteePortal(context),
        new SmartRecruitersPortal(context),
        new WorkablePortal(context),
        new PersonioPortal(context),
        new BambooHrPortal(context),
        new TeamtailorPortal(context),
    ];
}
