using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ResumeExport.Tests.Support;

/// <summary>A real server that speaks the protocol of S3 (s3rver from npm), behind a door that can be made to fail.</summary>
internal sealed class S3Server : IDisposable
{
    public const string Script = "tests/StoreChecks/node_modules/s3rver/bin/s3rver.js";
    public const string Bucket = "resumes";

    private readonly TemporaryFolder folder = new();
    private readonly TcpListener door = new(IPAddress.Loopback, 0);
    private readonly Process process;
    private readonly int inside;
    private readonly ConcurrentDictionary<TcpClient, bool> open = new();
    private int faults;

    public S3Server()
    {
        inside = FreePort();
        var start = new ProcessStartInfo("node") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])[Path.Join(RepositoryFiles.Root, Script), "-d", folder.Path, "-a", "127.0.0.1", "-p", inside.ToString(CultureInfo.InvariantCulture), "--configure-bucket", Bucket])
            start.ArgumentList.Add(argument);
        process = Process.Start(start)!;
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var started = Stopwatch.GetTimestamp();
        while (!IsOpen())
        {
            Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(60), "s3rver did not start.");
            Thread.Sleep(50);
        }

        door.Start();
        _ = ServeAsync();
        foreach (var (name, value) in Environment) System.Environment.SetEnvironmentVariable(name, value);
    }

    /// <summary>What a program needs to reach it.</summary>
    public Dictionary<string, string> Environment => new()
    {
        ["AWS_ENDPOINT_URL_S3"] = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{((IPEndPoint)door.LocalEndpoint).Port}"),
        ["AWS_ACCESS_KEY_ID"] = "S3RVER",
        ["AWS_SECRET_ACCESS_KEY"] = "S3RVER",
    };

    /// <summary>Requests that were answered by a fault.</summary>
    public int Faults { get; private set; }

    /// <summary>Cuts the connections there are, and lets the next ones fail in turn: answered with 503, closed at once, cut in the middle of the answer.</summary>
    public void Fail(int count)
    {
        Volatile.Write(ref faults, count);
        foreach (var client in open.Keys) client.Close();
    }

    public void Dispose()
    {
        door.Dispose();
        process.Kill();
        process.WaitForExit();
        process.Dispose();
        folder.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private bool IsOpen()
    {
        try
        {
            using var client = new TcpClient();
            client.Connect(IPAddress.Loopback, inside);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                var client = await door.AcceptTcpClientAsync();
                var left = Interlocked.Decrement(ref faults);
                _ = left >= 0 ? FailAsync(client, left) : PassAsync(client);
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // The door was closed.
        }
    }

    private async Task FailAsync(TcpClient client, int number)
    {
        using (client)
        {
            Faults++;
            var stream = client.GetStream();
            if (number % 3 == 0) return;
            var buffer = new byte[64 * 1024];
            var read = await stream.ReadAsync(buffer);
            var isGet = buffer.AsSpan(0, read).StartsWith("GET "u8);
            await stream.WriteAsync(Encoding.ASCII.GetBytes(Fault(number, isGet)));
        }
    }

    // A cut answer must not claim that something was kept that was not: only what is read is cut after its status line.
    private static string Fault(int number, bool isGet) => (number % 3, isGet) switch
    {
        (1, _) => "HTTP/1.1 503 Slow Down\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
        (_, true) => "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\nonly the begin",
        _ => "HTTP/1.1 20",
    };

    private async Task PassAsync(TcpClient client)
    {
        using (client)
        using (var server = new TcpClient())
        {
            await server.ConnectAsync(IPAddress.Loopback, inside);
            open[client] = true;
            await Task.WhenAny(client.GetStream().CopyToAsync(server.GetStream()), server.GetStream().CopyToAsync(client.GetStream()));
            open.TryRemove(client, out _);
        }
    }
}
