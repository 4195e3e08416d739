using ResumeExport.Submit.Wire;

namespace ResumeExport.Submit.Contract;

/// <summary>One request of a submission.</summary>
/// <param name="Name">Its name, by which the portal tells the replies apart.</param>
/// <param name="IsDecisive">True for the request that makes the application. What comes before may be done again without harm.</param>
/// <param name="Build">Makes the request of what earlier steps brought.</param>
public sealed record PreparedStep(string Name, bool IsDecisive, Func<WireValues, WireRequest> Build)
{
    /// <summary>What it leaves at the portal when there is no application in the end, in words; null for nothing of interest.</summary>
    public string? Leaves { get; init; }
}
