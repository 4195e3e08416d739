using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ResumeExport.Tests.Submit.Fakes;

/// <summary>Offers one file at a URL of this machine.</summary>
internal sealed class FileShelf : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly Task serving;

    private FileShelf(string mediaType, byte[] content)
    {
        listener.Start();
        serving = ServeAsync(mediaType, content);
    }

    /// <summary>What a name is added to.</summary>
    public string Url => string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/");

    public static Task<FileShelf> StartAsync(string mediaType, byte[] content) => Task.FromResult(new FileShelf(mediaType, content));

    public async ValueTask DisposeAsync()
    {
        listener.Dispose();
        await serving;
    }

    private async Task ServeAsync(string mediaType, byte[] content)
    {
        try
        {
            while (true)
            {
                using var client = await listener.AcceptTcpClientAsync();
                await using var stream = client.GetStream();
                using var reader = new StreamReader(stream, leaveOpen: true);
                while (await reader.ReadLineAsync() is { Length: > 0 })
                {
                }

                await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: {mediaType}\r\nContent-Length: {content.Length}\r\nConnection: close\r\n\r\n"));
                await stream.WriteAsync(content);
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // Closed.
        }
    }
}
