using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ResumeExport.Submit.Ledger;

namespace ResumeExport.Cli.Verbs.Submit;

/// <summary>The ledger as text and as JSON.</summary>
internal static class LedgerLines
{
    public static IEnumerable<string> List(ImmutableArray<LedgerEntry> entries) => entries.IsEmpty
        ? ["Nothing was submitted yet."]
        : entries.Select(static entry => $"{entry.Id}  {entry.State,-11}  {entry.Changed}  {entry.Key.Portal} {entry.Key.Board} {entry.Key.Job}  {entry.Key.Email}  {entry.FileName}{(entry.Receipt is { } receipt ? "  id " + receipt : "")}");

    public static IEnumerable<string> Show(LedgerEntry entry, ImmutableArray<LedgerEvent> events)
    {
        yield return $"submission: {entry.Id}";
        yield return $"state: {entry.State}{(entry.IsResolved ? " (settled by hand)" : "")}";
        yield return $"portal: {entry.Key.Portal} at {entry.Key.Address}";
        yield return $"board: {entry.Key.Board}";
        yield return $"job: {entry.Key.Job}";
        yield return $"e-mail: {entry.Key.Email}";
        yield return $"file: {entry.FileName}, {entry.Bytes} bytes, sha256 {entry.Key.Sha256}";
        if (entry.Receipt is { } receipt) yield return $"id at the portal: {receipt}";
        if (entry.RetryAt is { } retryAt) yield return $"try again after: {retryAt}";
        foreach (var change in events) yield return $"{change.At}  {change.State}{(change.Status is { } status ? $"  status {status}" : "")}{(change.Message is { } message ? "  " + message : "")}";
    }

    public static IEnumerable<string> Json(ImmutableArray<LedgerEntry> entries) => entries.Select(static entry => new JsonObject
    {
        ["id"] = entry.Id,
        ["state"] = $"{entry.State}",
        ["portal"] = entry.Key.Portal,
        ["address"] = entry.Key.Address,
        ["board"] = entry.Key.Board,
        ["job"] = entry.Key.Job,
        ["email"] = entry.Key.Email,
        ["file"] = entry.FileName,
        ["bytes"] = entry.Bytes,
        ["sha256"] = entry.Key.Sha256,
        ["receipt"] = entry.Receipt,
        ["status"] = entry.Status,
        ["message"] = entry.Message,
        ["retryAt"] = entry.RetryAt,
        ["created"] = entry.Created,
        ["changed"] = entry.Changed,
        ["resolved"] = entry.IsResolved,
    }.ToJsonString());
}
