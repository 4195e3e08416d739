using System.Text.Json;
using ResumeExport.Submit.Contract;
using ResumeExport.Submit.Wire;

namespace ResumeExport.Submit.Portals.Ashby;

/// <summary>Reads the handle of a file: what names it in the form, where it goes, and the fields to send before it.</summary>
internal static class AshbyHandle
{
    public static StepVerdict? Read(string number, JsonElement results)
    {
        if (results.Text("handle") is not { } handle || results.Text("url") is not { } url || results.Member("fields") is not { ValueKind: JsonValueKind.Object } fields) return null;
        return StepVerdict.Next([
            ($"handle {number}", handle), ($"url {number}", url),
            .. fields.EnumerateObject().Select(field => ($"field {number} {field.Name}", field.Value.ToString()))]);
    }
}
