using ResumeExport.Submit.Wire;

namespace ResumeExport.Submit.Contract;

/// <summary>An address and the right to use it.</summary>
/// <param name="Job">Where the application goes.</param>
/// <param name="Key">The employer's key; null when there is none.</param>
/// <param name="Company">The number of the company where a portal asks for one beside the key; null for none.</param>
/// <param name="ApiVersion">Another version of the API than <see cref="PortalTraits.ApiVersion"/>; null for that one.</param>
public sealed record PortalAccess(JobAddress Job, Secret? Key, string? Company = null, string? ApiVersion = null)
{
    private static readonly Secret Missing = new("");

    /// <summary>The key, or an empty one for a dry run without a key.</summary>
    public Secret KeyOrEmpty => Key ?? Missing;
}
