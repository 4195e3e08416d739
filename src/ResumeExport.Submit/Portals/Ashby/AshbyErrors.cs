using System.Text.Json;
using System.Text.RegularExpressions;
using ResumeExport.Submit.Contract;
using ResumeExport.Submit.Wire;

namespace ResumeExport.Submit.Portals.Ashby;

/// <summary>What the portal says of a failure.</summary>
internal static partial class AshbyErrors
{
    public static IEnumerable<PortalProblem> Of(JsonElement answer)
    {
        if (answer.Member("errorInfo") is { } info) return [new PortalProblem("", $"{info.Text("code")}: {info.Text("message")}")];
        return answer.List("errors").Select(static error => new PortalProblem("", error.ValueKind == JsonValueKind.String ? error.GetString()! : error.GetRawText()));
    }

    public static string WithoutTags(string html) => System.Net.WebUtility.HtmlDecode(Tag().Replace(html, " ")).Trim();

    [GeneratedRegex("<[^>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Tag();
}
