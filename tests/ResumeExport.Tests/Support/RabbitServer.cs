using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using RabbitMQ.Client;

namespace ResumeExport.Tests.Support;

/// <summary>A RabbitMQ of the test's own, on a free port of this machine, in a folder of its own; without systemd.</summary>
internal sealed class RabbitServer : IDisposable
{
    public const string Program = "/usr/lib/rabbitmq/bin/rabbitmq-server";
    private const string Control = "/usr/lib/rabbitmq/bin/rabbitmqctl";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private readonly TemporaryFolder folder = new();
    private readonly Dictionary<string, string> environment;
    private readonly string node;

    public RabbitServer()
    {
        Port = FreePort();
        node = string.Create(CultureInfo.InvariantCulture, $"test{Port}@localhost");
        folder.Write("plugins", "[].");
        foreach (var name in (string[])["home", "mnesia", "log"]) Directory.CreateDirectory(folder.File(name));
        environment = new()
        {
            ["HOME"] = folder.File("home"),
            ["RABBITMQ_NODENAME"] = node,
            ["RABBITMQ_MNESIA_BASE"] = folder.File("mnesia"),
            ["RABBITMQ_LOG_BASE"] = folder.File("log"),
            ["RABBITMQ_NODE_IP_ADDRESS"] = "127.0.0.1",
            ["RABBITMQ_NODE_PORT"] = Port.ToString(CultureInfo.InvariantCulture),
            ["RABBITMQ_DIST_PORT"] = FreePort().ToString(CultureInfo.InvariantCulture),
            ["RABBITMQ_PID_FILE"] = folder.File("pid"),
            ["RABBITMQ_ENABLED_PLUGINS_FILE"] = folder.File("plugins"),
        };
        Start();
    }

    public int Port { get; }

    public string Address => string.Create(CultureInfo.InvariantCulture, $"amqp://127.0.0.1:{Port}");

    /// <summary>Starts it, or starts it again, and waits until it takes connections.</summary>
    public void Start()
    {
        File.Delete(folder.File("pid"));
        var start = new ProcessStartInfo(Program) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var started = Stopwatch.GetTimestamp();
        while (!TakesConnections() || !File.Exists(folder.File("pid")))
        {
            Assert.True(Stopwatch.GetElapsedTime(started) < Patience, "RabbitMQ did not start: " + string.Join('\n', Directory.GetFiles(folder.File("log")).Select(File.ReadAllText)));
            Thread.Sleep(100);
        }
    }

    /// <summary>Ends it as kill -9 does.</summary>
    public void Kill()
    {
        using var server = Process.GetProcessById(int.Parse(File.ReadAllText(folder.File("pid")), CultureInfo.InvariantCulture));
        server.Kill();
        server.WaitForExit(Patience);
    }

    /// <summary>Runs its control program, and returns what that prints.</summary>
    public string Ask(params string[] arguments)
    {
        var start = new ProcessStartInfo(Control) { RedirectStandardOutput = true };
        foreach (var argument in (string[])["-n", node, "--quiet", .. arguments]) start.ArgumentList.Add(argument);
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }

    /// <summary>Takes a job and ends without acknowledging it, as a worker does that is killed.</summary>
    public async Task TakeAndDieAsync(string jobsQueue)
    {
        var factory = new ConnectionFactory { HostName = "127.0.0.1", Port = Port };
        await using var connection = await factory.CreateConnectionAsync();
        await using var channel = await connection.CreateChannelAsync();
        var started = Stopwatch.GetTimestamp();
        while (await channel.BasicGetAsync(jobsQueue, autoAck: false) is null)
        {
            Assert.True(Stopwatch.GetElapsedTime(started) < Patience, "The job did not come back.");
            await Task.Delay(50);
        }
    }

    public void Dispose()
    {
        Ask("stop", folder.File("pid"));
        folder.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private bool TakesConnections()
    {
        try
        {
            using var client = new TcpClient();
            client.Connect(IPAddress.Loopback, Port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
