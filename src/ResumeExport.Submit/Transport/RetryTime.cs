using System.Globalization;
using System.Net.Http.Headers;

namespace ResumeExport.Submit.Transport;

/// <summary>Reads when a portal wants to be asked again: <c>Retry-After</c>, else the headers of its rate window.</summary>
internal static class RetryTime
{
    private static readonly string[] Resets = ["X-RateLimit-Reset", "X-Rate-Limit-Reset"];

    // Smaller numbers are seconds to wait, not seconds since 1970.
    private const long EarliestTimestamp = 1_000_000_000;
    private const long LatestTimestamp = 100_000_000_000;

    public static DateTimeOffset? Of(HttpResponseHeaders headers, DateTimeOffset now)
    {
        if (headers.RetryAfter?.Delta is { } wait) return now + wait;
        if (headers.RetryAfter?.Date is { } date) return date;
        foreach (var name in Resets)
            if (headers.TryGetValues(name, out var values) && long.TryParse(values.First(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < LatestTimestamp)
                return number < EarliestTimestamp ? now.AddSeconds(number) : DateTimeOffset.FromUnixTimeSeconds(number);
        return null;
    }
}
