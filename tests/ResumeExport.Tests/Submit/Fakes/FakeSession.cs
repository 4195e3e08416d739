using System.Text;
using ResumeExport.PortalFakes;

namespace ResumeExport.Tests.Submit.Fakes;

/// <summary>The fakes and a plain client that follows no redirects.</summary>
internal sealed class FakeSession : IAsyncDisposable
{
    private readonly SocketsHttpHandler handler = new() { AllowAutoRedirect = false };
    private readonly HttpClient client;

    private FakeSession(PortalHost host)
    {
        Host = host;
        client = new HttpClient(handler, false) { BaseAddress = new Uri(host.BaseUrl), Timeout = TimeSpan.FromSeconds(30) };
    }

    public PortalHost Host { get; }

    public static async Task<FakeSession> StartAsync(PortalHostOptions? options = null) => new(await PortalHost.StartAsync(options));

    public static string Basic(string user, string password = "") => "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}"));

    public static FakeBody Json(string json) => new("application/json", json);

    public async Task<FakeReply> SendAsync(HttpMethod method, string path, FakeBody? body, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.RelativeOrAbsolute)) { Content = body?.ToContent() };
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        using var response = await client.SendAsync(request);
        return new FakeReply((int)response.StatusCode, await response.Content.ReadAsStringAsync(), response.Content.Headers.ContentType?.MediaType, response.Headers.ToDictionary(header => header.Key, header => string.Join(",", header.Value)));
    }

    public Task<FakeReply> GetAsync(string path, params (string Name, string Value)[] headers) => SendAsync(HttpMethod.Get, path, null, headers);

    public Task<FakeReply> PostAsync(string path, FakeBody body, params (string Name, string Value)[] headers) => SendAsync(HttpMethod.Post, path, body, headers);

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        handler.Dispose();
        await Host.DisposeAsync();
    }
}
