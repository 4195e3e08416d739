using System.Collections.Immutable;
using ResumeExport.Submit.Contract;
using ResumeExport.Submit.Portals.Ashby;
using ResumeExport.Submit.Portals.BambooHr;
using ResumeExport.Submit.Portals.Greenhouse;
using ResumeExport.Submit.Portals.Lever;
using ResumeExport.Submit.Portals.Personio;
using ResumeExport.Submit.Portals.Recruitee;
using ResumeExport.Submit.Portals.SmartRecruiters;
using ResumeExport.Submit.Portals.Teamtailor;
using ResumeExport.Submit.Portals.Workable;

namespace ResumeExport.Submit.Portals;

/// <summary>Every portal there is.</summary>
public static class PortalCatalogue
{
    /// <summary>All portals by name.</summary>
    public static ImmutableArray<IPortal> All { get; } = [new AshbyPortal(), new BambooHrPortal(), new GreenhousePortal(), new LeverPortal(), new PersonioPortal(), new RecruiteePortal(), new SmartRecruitersPortal(), new TeamtailorPortal(), new WorkablePortal()];

    /// <summary>Returns a portal by its name; null when there is none.</summary>
    public static IPortal? Find(string name) => All.FirstOrDefault(portal => portal.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
