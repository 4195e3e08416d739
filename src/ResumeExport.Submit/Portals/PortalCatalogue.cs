using System.Collections.Immutable;
using ResumeExport.Submit.Contract;
using ResumeExport.Submit.Portals.Ashby;
using ResumeExport.Submit.Portals.Greenhouse;
using ResumeExport.Submit.Portals.Lever;

namespace ResumeExport.Submit.Portals;

/// <summary>Every portal there is.</summary>
public static class PortalCatalogue
{
    /// <summary>All portals by name.</summary>
    public static ImmutableArray<IPortal> All { get; } = [new AshbyPortal(), new GreenhousePortal(), new LeverPortal()];

    /// <summary>Returns a portal by its name; null when there is none.</summary>
    public static IPortal? Find(string name) => All.FirstOrDefault(portal => portal.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
