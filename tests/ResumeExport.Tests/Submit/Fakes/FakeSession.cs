using System.Text;
using System.Text.Json;
using ResumeExport.PortalFakes;

namespace ResumeExport.Tests.Submit.Fakes;

/// <summary>The fakes and a plain client that follows no redirects.</summary>
internal sealed class FakeSession : IAsyncDisposable
{
    private readonly HttpClient client;

    private FakeSession(PortalHost host)
    {
        Host = host;
        client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(host.BaseUrl), Timeout = TimeSpan.FromSeconds(30) };
    }

    public PortalHost Host { get; }

    public static async Task<FakeSession> StartAsync(PortalHostOptions? options = null) => new(await PortalHost.StartAsync(options));

    public static string Basic(string user, string password = "") => "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}"));

    public static HttpContent Json(string json, string mediaType = "application/json") => new StringContent(json, Encoding.UTF8, mediaType);

    public async Task<FakeReply> SendAsync(HttpMethod method, string path, HttpContent? content, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.RelativeOrAbsolute)) { Content = content };
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        using var response = await client.SendAsync(request);
        return new FakeReply((int)response.StatusCode, await response.Content.ReadAsStringAsync(), response.Content.Headers.ContentType?.MediaType, response.Headers.ToDictionary(header => header.Key, header => string.Join(",", header.Value)));
    }

    public Task<FakeReply> GetAsync(string path, params (string Name, string Value)[] headers) => SendAsync(HttpMethod.Get, path, null, headers);

    public Task<FakeReply> PostAsync(string path, HttpContent content, params (string Name, string Value)[] headers) => SendAsync(HttpMethod.Post, path, content, headers);

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await Host.DisposeAsync();
    }
}
