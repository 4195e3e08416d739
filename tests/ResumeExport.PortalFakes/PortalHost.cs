using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ResumeExport.PortalFakes.Faults;
using ResumeExport.PortalFakes.Jobs;
using ResumeExport.PortalFakes.Portals;
using ResumeExport.PortalFakes.Wire;

namespace ResumeExport.PortalFakes;

/// <summary>All portals behind one address of this machine, each under its name as the first part of the path.</summary>
public sealed class PortalHost : IAsyncDisposable
{
    private readonly PortalHostOptions options;
    private readonly ImmutableDictionary<string, PortalDoor> doors;
    private readonly CancellationTokenSource stopping = new();
    private readonly WebApplication application;
    private ImmutableArray<Uri> addresses;
    private int inFlight;
    private int disposed;

    private PortalHost(PortalHostOptions options)
    {
        this.options = options;
        var context = new PortalContext(options, Applications);
        doors = AllPortals.Create(context).ToImmutableDictionary(static portal => portal.Name, portal => new PortalDoor(portal, options, Faults));
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(Listen);
        // Requests that hang are cut by the host itself, not waited for.
        builder.Services.Configure<Microsoft.Extensions.Hosting.HostOptions>(static host => host.ShutdownTimeout = TimeSpan.FromMilliseconds(200));
        application = builder.Build();
        application.Run(AnswerAsync);
    }

    /// <summary>The address that the portals' names are added to, such as <c>http://127.0.0.1:40123</c>.</summary>
    public string BaseUrl => Text(addresses[0]);

    /// <summary>Another address of the same machine, where requests are logged and answered with 404: the target of <see cref="FaultKind.RedirectOtherHost"/>.</summary>
    public string OtherUrl => Text(addresses[1]);

    /// <summary>The portals behind TLS with a certificate that nobody trusts.</summary>
    /// <exception cref="InvalidOperationException">Not asked for in the options.</exception>
    public string UntrustedBaseUrl => addresses.Length > 2 ? Text(addresses[2]) : throw new InvalidOperationException("The options did not ask for TLS.");

    /// <summary>What the portals accepted.</summary>
    public ApplicationLog Applications { get; } = new();

    /// <summary>Everything that came.</summary>
    public RequestLog Requests { get; } = new();

    /// <summary>What shall go wrong.</summary>
    public FaultPlan Faults { get; } = new();

    /// <summary>The names of all portals.</summary>
    public static ImmutableArray<string> PortalNames => [.. AllPortals.Names];

    /// <summary>The demo jobs of a portal.</summary>
    /// <param name="portal">Its name.</param>
    public static ImmutableArray<DemoJob> JobsOf(string portal) => [.. JobCatalogue.All.Where(job => job.Portal == portal)];

    /// <summary>The demo jobs.</summary>
    public ImmutableArray<DemoJob> Jobs { get; } = JobCatalogue.All;

    /// <summary>Starts the portals.</summary>
    /// <param name="options">How they behave; null for the defaults.</param>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<PortalHost> StartAsync(PortalHostOptions? options = null)
    {
        var host = new PortalHost(options ?? new PortalHostOptions());
        await host.application.StartAsync().ConfigureAwait(false);
        host.addresses = [.. host.application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Select(static address => new Uri(address))];
        return host;
    }

    /// <summary>Waits until no request has been open, and none has come, for a while: then all that a dead sender had sent is judged.</summary>
    /// <param name="quiet">How long; 100 ms by default.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public async Task WhenIdleAsync(TimeSpan? quiet = null, CancellationToken cancellation = default)
    {
        int seen;
        do
        {
            seen = Requests.Count;
            await Task.Delay(quiet ?? TimeSpan.FromMilliseconds(100), cancellation).ConfigureAwait(false);
        }
        while (Volatile.Read(ref inFlight) > 0 || Requests.Count != seen);
    }

    /// <summary>Ends all requests and stops.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref disposed, 1) != 0) return;
        await stopping.CancelAsync().ConfigureAwait(false);
        await application.StopAsync().ConfigureAwait(false);
        await application.DisposeAsync().ConfigureAwait(false);
        foreach (var door in doors.Values) door.Dispose();
        stopping.Dispose();
    }

    private static string Text(Uri address) => string.Create(CultureInfo.InvariantCulture, $"{address.Scheme}://127.0.0.1:{address.Port}");

    private void Listen(KestrelServerOptions kestrel)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = null;
        kestrel.Limits.MinRequestBodyDataRate = null;
        kestrel.Limits.MinResponseDataRate = null;
        kestrel.Listen(IPAddress.Loopback, options.Port);
        kestrel.Listen(IPAddress.Loopback, 0);
        if (options.WithUntrustedTls) kestrel.Listen(IPAddress.Loopback, 0, static listen => listen.UseHttps(UntrustedCertificate.Create()));
    }

    private async Task AnswerAsync(HttpContext context)
    {
        Interlocked.Increment(ref inFlight);
        try
        {
            await RouteAsync(context).ConfigureAwait(false);
        }
        finally
        {
            Interlocked.Decrement(ref inFlight);
        }
    }

    private async Task RouteAsync(HttpContext context)
    {
        var target = context.Features.Get<IHttpRequestFeature>()!.RawTarget;
        // Where a redirect on the same host leads to.
        var path = target.StartsWith("/again/", StringComparison.Ordinal) ? target["/again".Length..] : target;
        var split = path.Split('?', 2);
        var segments = split[0].Split('/').Skip(1).Select(Uri.UnescapeDataString).ToImmutableArray();
        var origin = $"{context.Request.Scheme}://{context.Request.Host}/{segments[0]}";
        var head = new PortalRequest(context.Request.Method, segments[1..], split.Length > 1 ? "?" + split[1] : "", context.Request.Headers, origin, default);
        var isOther = context.Connection.LocalPort == addresses[1].Port;
        if (isOther || !doors.TryGetValue(segments[0], out var door))
        {
            var stray = Requests.Add("", RequestStep.Read, head.Method, Secrets.OfTarget(target), Secrets.Of(head.Headers));
            context.Response.StatusCode = stray.Status = StatusCodes.Status404NotFound;
            return;
        }

        var log = Requests.Add(door.Portal.Name, door.Portal.StepOf(head), head.Method, Secrets.OfTarget(target), Secrets.Of(head.Headers));
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping.Token);
        await door.ServeAsync(new Exchange(context, head, log, path, OtherUrl), ending.Token).ConfigureAwait(false);
    }
}
