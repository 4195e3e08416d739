namespace ResumeExport.Submit.Transport;

/// <summary>Limits of the transport.</summary>
public sealed record TransportOptions
{
    /// <summary>True when the portal is a test server on this machine: only then may a request go without TLS, and only to this machine.</summary>
    public bool IsLoopback { get; init; }

    /// <summary>The longest time to connect; 10 seconds by default.</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The longest time of a request with its reply; 130 seconds by default, since a portal may take 128.</summary>
    public TimeSpan TotalTimeout { get; init; } = TimeSpan.FromSeconds(130);

    /// <summary>The most bytes read of a reply; 1 MB by default.</summary>
    public int MaximumReplyBytes { get; init; } = 1_000_000;

    /// <summary>How often a request is made again after a rate limit or a failure before it was sent; 3 by default.</summary>
    public int Retries { get; init; } = 3;

    /// <summary>The longest wait before a retry; a portal that asks for more ends the submission. 60 seconds by default.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>The first wait where the portal names none; it doubles. 1 second by default.</summary>
    public TimeSpan FirstWait { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The clock.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
