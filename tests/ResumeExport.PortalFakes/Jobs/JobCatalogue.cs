using System.Collections.Immutable;

namespace ResumeExport.PortalFakes.Jobs;

/// <summary>The demo jobs: per portal one with a question of every kind, one with none, one closed.</summary>
public static class JobCatalogue
{
    /// <summary>The board, site, company or subdomain of every demo job.</summary>
    public const string Board = "acme";

    /// <summary>All demo jobs, by portal.</summary>
    public static ImmutableArray<DemoJob> All { get; } =
    [
        .. Of("greenhouse", ["4000101", "4000102", "4000103"], ["3000101", "3000102", "3000103"]),
        .. Of("lever", Uuids("1e7e4000"), ["", "", ""]),
        .. Of("ashby", Uuids("a5b10000"), Uuids("a5b1f000")),
        .. Of("recruitee", ["platform-engineer", "technical-writer", "data-analyst"], ["500101", "500102", "500103"]),
        .. Of("smartrecruiters", Uuids("5a470000"), ["743999000000101", "743999000000102", "743999000000103"]),
        .. Of("workable", ["A1B2C3D401", "A1B2C3D402", "A1B2C3D403"], ["", "", ""]),
        .. Of("personio", ["700101", "700102", "700103"], ["", "", ""]),
        .. Of("bamboohr", ["101", "102", "103"], ["", "", ""]),
        .. Of("teamtailor", ["900101", "900102", "900103"], ["", "", ""]),
    ];

    private static ImmutableArray<DemoJob> Of(string portal, string[] ids, string[] otherIds) =>
    [
        new(portal, Board, ids[0], otherIds[0], "Platform Engineer", true, DemoForm.Questions),
        new(portal, Board, ids[1], otherIds[1], "Technical Writer", true, []),
        new(portal, Board, ids[2], otherIds[2], "Data Analyst", false, DemoForm.Questions),
    ];

    private static string[] Uuids(string start) =>
        [$"{start}-0000-4000-8000-000000000101", $"{start}-0000-4000-8000-000000000102", $"{start}-0000-4000-8000-000000000103"];
}
