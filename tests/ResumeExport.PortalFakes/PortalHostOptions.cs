using System.Collections.Immutable;

namespace ResumeExport.PortalFakes;

/// <summary>How the fakes behave.</summary>
public sealed record PortalHostOptions
{
    /// <summary>The port of 127.0.0.1; 0, the default, takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>Also serve TLS with a certificate that nobody trusts; see <see cref="PortalHost.UntrustedBaseUrl"/>.</summary>
    public bool WithUntrustedTls { get; init; }

    /// <summary>The clock of rate windows and of handles that expire.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Hold rate windows where a portal states one; true by default.</summary>
    public bool HoldRates { get; init; } = true;

    /// <summary>Portals whose employer refuses a second application of an e-mail to a job, where that is a setting: <c>lever</c>.</summary>
    public ImmutableHashSet<string> RepeatsRefused { get; init; } = [];

    /// <summary>The largest body read, in bytes; more is answered with 413. 64 MiB by default.</summary>
    public int MaximumBodyBytes { get; init; } = 64 << 20;

    /// <summary>The size of the reply of <see cref="Faults.FaultKind.HugeReply"/> in bytes; 100 MB by default.</summary>
    public long HugeReplyBytes { get; init; } = 100_000_000;

    /// <summary>The time between two bytes of <see cref="Faults.FaultKind.SlowLoris"/>; 200 ms by default.</summary>
    public TimeSpan LorisDelay { get; init; } = TimeSpan.FromMilliseconds(200);

    /// <summary>The time to wait that <see cref="Faults.FaultKind.RateLimitedSeconds"/> and <see cref="Faults.FaultKind.RateLimitedDate"/> name, in seconds; 2 by default.</summary>
    public int RetryAfterSeconds { get; init; } = 2;
}
