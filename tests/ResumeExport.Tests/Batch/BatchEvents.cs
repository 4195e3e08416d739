using System.Text.Json;
using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Batch;

/// <summary>What a batch said in JSON.</summary>
internal sealed record BatchEvents(CliResult Run, List<JsonElement> All)
{
    public int ExitCode => Run.ExitCode;

    public JsonElement Summary => All.Single(static line => Is(line, "summary"));

    public List<JsonElement> Resumes => [.. All.Where(static line => Is(line, "resume"))];

    /// <summary>Each source and its state, in the order of the sources: <c>a.md built, b.md unchanged</c>.</summary>
    public string States => string.Join(", ", Resumes.Select(static line => $"{line.GetProperty("source").GetString()} {StateOf(line)}").Order(StringComparer.Ordinal));

    /// <summary>Code and text of all findings, of sources and of the whole.</summary>
    public List<string> Findings =>
    [
        .. All.Where(static line => Is(line, "finding")).Concat(Resumes.SelectMany(static line => line.GetProperty("findings").EnumerateArray()))
            .Select(static finding => $"{finding.GetProperty("code").GetString()}: {finding.GetProperty("message").GetString()}"),
    ];

    public int Count(string state) => Resumes.Count(line => StateOf(line) == state);

    private static string StateOf(JsonElement line) => line.GetProperty("state").GetString()!;

    private static bool Is(JsonElement line, string name) => line.GetProperty("event").GetString() == name;
}
