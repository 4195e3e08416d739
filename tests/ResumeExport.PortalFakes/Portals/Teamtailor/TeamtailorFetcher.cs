using ResumeExport.PortalFakes.Wire;

namespace ResumeExport.PortalFakes.Portals.Teamtailor;

/// <summary>Fetches the résumé behind a URL, as the portal does. The exact rule of the attribute is not documented: an absolute URL of http or https is taken.</summary>
internal static class TeamtailorFetcher
{
    private static readonly HttpClient Client = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { Timeout = TimeSpan.FromSeconds(5), MaxResponseContentBufferSize = 20_000_000 };

    /// <summary>The file, or what is wrong with its URL. Only this machine is asked; a URL that leads elsewhere gives a file without content.</summary>
    public static async Task<(SentFile? File, string? Problem)?> FetchAsync(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https")) return (null, "resume is not a URL");
        var name = Uri.UnescapeDataString(url.Segments[^1]);
        if (!url.IsLoopback) return (PortalRequest.File("resume", name, FileKind.MediaTypeOf(name), default), null);
        try
        {
            using var response = await Client.GetAsync(url).ConfigureAwait(false);
            if (!response.IsSuccessStatusCode) return (null, "resume could not be fetched");
            return (PortalRequest.File("resume", name, response.Content.Headers.ContentType?.MediaType ?? "", await response.Content.ReadAsByteArrayAsync().ConfigureAwait(false)), null);
        }
        catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException)
        {
            return (null, "resume could not be fetched");
        }
    }
}
