using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace ResumeExport.Tests.Support;

/// <summary>A running <c>watch</c> of the real program, whose events are read as they come.</summary>
internal sealed class WatchProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly BlockingCollection<JsonElement> events = [];
    private readonly Process process;

    public WatchProcess(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
        foreach (var argument in (string[])[CommandLine.Program, "watch", .. arguments, "--json"]) start.ArgumentList.Add(argument);
        process = Process.Start(start)!;
        process.ErrorDataReceived += static (_, _) => { };
        process.OutputDataReceived += (_, line) =>
        {
            if (line.Data is { Length: > 0 } text) events.Add(JsonDocument.Parse(text).RootElement);
        };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public bool IsRunning => !process.HasExited;

    /// <summary>Waits for the next event that is meant; those before it are passed over.</summary>
    public JsonElement Next(Func<JsonElement, bool> isMeant)
    {
        var passed = new List<string>();
        while (events.TryTake(out var found, Patience))
        {
            if (isMeant(found)) return found;
            passed.Add(found.GetRawText());
        }

        throw new TimeoutException("The event did not come; others did: " + string.Join('\n', passed));
    }

    /// <summary>Waits until a source is in a state.</summary>
    public JsonElement Next(string source, string state) => Next(found =>
        found.GetProperty("event").GetString() == "resume" && found.GetProperty("source").GetString() == source && found.GetProperty("state").GetString() == state);

    /// <summary>Waits for the end of the first round.</summary>
    public JsonElement FirstRound() => Next(static found => found.GetProperty("event").GetString() == "summary");

    /// <summary>Events that came and were not asked for.</summary>
    public IReadOnlyList<JsonElement> Rest() => [.. events];

    /// <summary>Ends the watch as Ctrl-C does, and returns its exit code.</summary>
    public int Interrupt()
    {
        using var kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
        Assert.True(process.WaitForExit(Patience));
        return process.ExitCode;
    }

    public void Dispose()
    {
        if (!process.HasExited) process.Kill();
        process.WaitForExit();
        process.Dispose();
        events.Dispose();
    }
}
