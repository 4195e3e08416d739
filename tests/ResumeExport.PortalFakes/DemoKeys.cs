using System.Collections.Immutable;

namespace ResumeExport.PortalFakes;

/// <summary>The keys that the fakes take. They open nothing else.</summary>
public static class DemoKeys
{
    /// <summary>The id of the company that Personio asks for beside the token.</summary>
    public const string PersonioCompany = "42001";

    /// <summary>Key or token by portal; Recruitee has none.</summary>
    public static ImmutableSortedDictionary<string, string> ByPortal { get; } = new Dictionary<string, string>
    {
        ["greenhouse"] = "demo-greenhouse-key",
        ["lever"] = "demo-lever-key",
        ["ashby"] = "demo-ashby-key",
        ["workable"] = "demo-workable-token",
        ["smartrecruiters"] = "demo-smartrecruiters-key",
        ["teamtailor"] = "demo-teamtailor-key",
        ["personio"] = "demo-personio-token",
        ["bamboohr"] = "demo-bamboohr-key",
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);
}
