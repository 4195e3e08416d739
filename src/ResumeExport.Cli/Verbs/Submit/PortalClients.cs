using ResumeExport.Submit.Contract;
using ResumeExport.Submit.Guards;
using ResumeExport.Submit.Transport;

namespace ResumeExport.Cli.Verbs.Submit;

/// <summary>The ways to portals: one for each, so that all submissions of a run share its throttle.</summary>
/// <param name="timeout">The longest time of a request with its reply.</param>
internal sealed class PortalClients(TimeSpan timeout) : IDisposable
{
    private readonly Dictionary<(string Portal, bool IsLoopback), PortalClient> clients = [];
    private readonly List<PortalTransport> transports = [];

    /// <summary>The way to a portal at an address.</summary>
    public PortalClient Of(IPortal portal, string baseUrl)
    {
        var key = (portal.Name, AddressGuard.IsLoopback(baseUrl));
        if (clients.TryGetValue(key, out var known)) return known;
        var transport = new PortalTransport(new TransportOptions { IsLoopback = key.Item2, TotalTimeout = timeout });
        transports.Add(transport);
        return clients[key] = new PortalClient(transport, new Throttle(portal.Traits.Rate, portal.Traits.Window, TimeProvider.System));
    }

    public void Dispose() => transports.ForEach(static transport => transport.Dispose());
}
