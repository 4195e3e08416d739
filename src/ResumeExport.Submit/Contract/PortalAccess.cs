using ResumeExport.Submit.Wire;

namespace ResumeExport.Submit.Contract;

/// <summary>An address and the right to use it.</summary>
/// <param name="Job">Where the application goes.</param>
/// <param name="Key">The employer's key; null when there is none.</param>
/// <param name="Company">The number of the company where a portal asks for one beside the key; null for none.</param>
public sealed record PortalAccess(JobAddress Job, Secret? Key, string? Company = null)
{
    private static readonly Secret Missing = new("");

    /// <summary>The key, or an empty one for a dry run without a key.</summary>
    public Secret KeyOrEmpty => Key ?? Missing;
}
