using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ResumeExport.Tests.Submit.Fakes;

/// <summary>Offers files at URLs of this machine.</summary>
internal sealed class FileShelf : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly Task serving;

    private FileShelf(string mediaType, Func<string, byte[]?> contentOf)
    {
        listener.Start();
        serving = ServeAsync(mediaType, contentOf);
    }

    /// <summary>The heads of all requests.</summary>
    public ConcurrentQueue<string> Requests { get; } = [];

    /// <summary>What a name is added to.</summary>
    public string Url => string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/");

    public static Task<FileShelf> StartAsync(string mediaType, byte[] content) => Task.FromResult(Start(mediaType, _ => content));

    /// <summary>Offers what a function gives for a name: null is not found, nothing redirects.</summary>
    public static FileShelf Start(string mediaType, Func<string, byte[]?> contentOf) => new(mediaType, contentOf);

    public async ValueTask DisposeAsync()
    {
        listener.Dispose();
        await serving;
    }

    private static string Status(byte[]? content) => content switch
    {
        null => "404 Not Found",
        [] => "302 Found\r\nLocation: /elsewhere",
        _ => "200 OK",
    };

    private async Task ServeAsync(string mediaType, Func<string, byte[]?> contentOf)
    {
        try
        {
            while (true)
            {
                using var client = await listener.AcceptTcpClientAsync();
                await AnswerAsync(client, mediaType, contentOf);
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // Closed.
        }
    }

    private async Task AnswerAsync(TcpClient client, string mediaType, Func<string, byte[]?> contentOf)
    {
        try
        {
            await using var stream = client.GetStream();
            using var reader = new StreamReader(stream, leaveOpen: true);
            var head = new StringBuilder();
            while (await reader.ReadLineAsync() is { Length: > 0 } line) head.Append(line).Append('\n');
            if (head.Length == 0) return;
            Requests.Enqueue(head.ToString());
            var content = contentOf(Path.GetFileName(head.ToString().Split(' ')[1]));
            await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 {Status(content)}\r\nContent-Type: {mediaType}\r\nContent-Length: {content?.Length ?? 0}\r\nConnection: close\r\n\r\n"));
            await stream.WriteAsync(content);
        }
        catch (IOException)
        {
            // The other side is gone, as one that is killed.
        }
    }
}
