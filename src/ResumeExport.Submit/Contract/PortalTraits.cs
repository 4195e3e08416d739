using System.Collections.Immutable;

namespace ResumeExport.Submit.Contract;

/// <summary>The documented limits of a portal.</summary>
/// <param name="BaseUrl">Where it is; <c>{board}</c> stands for the board.</param>
/// <param name="FileTypes">Extensions that it takes, without dot.</param>
/// <param name="MaximumFileBytes">The most bytes of a file.</param>
public sealed record PortalTraits(string BaseUrl, ImmutableArray<string> FileTypes, int MaximumFileBytes)
{
    /// <summary>Whether a submission needs a key of the employer.</summary>
    public bool NeedsKey { get; init; } = true;

    /// <summary>Whether reading the form needs the key too.</summary>
    public bool FormNeedsKey { get; init; }

    /// <summary>Whether it asks for the number of the company beside the key.</summary>
    public bool NeedsCompany { get; init; }

    /// <summary>Whether it fetches the file from an address that the person gives.</summary>
    public bool NeedsFileUrl { get; init; }

    /// <summary>The version of the API that the adapter was written for, where the portal asks for one; null for none.</summary>
    public string? ApiVersion { get; init; }

    /// <summary>The most submissions in <see cref="Window"/>; 0 for no limit.</summary>
    public int Rate { get; init; }

    /// <summary>Whether <see cref="Rate"/> counts requests that read a form too.</summary>
    public bool RateCountsReads { get; init; }

    /// <summary>The time that <see cref="Rate"/> is counted in.</summary>
    public TimeSpan Window { get; init; } = TimeSpan.FromSeconds(1);
}
