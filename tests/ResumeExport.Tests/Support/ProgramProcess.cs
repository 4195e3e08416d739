using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace ResumeExport.Tests.Support;

/// <summary>The real program, running beside the test.</summary>
internal sealed class ProgramProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private readonly StringBuilder output = new();
    private readonly StringBuilder error = new();
    private readonly Process process;

    public ProgramProcess(string folder, Dictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
        foreach (var argument in (string[])[CommandLine.Program, .. arguments]) start.ArgumentList.Add(argument);
        foreach (var (name, value) in environment) start.Environment[name] = value;
        process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => Add(output, line.Data);
        process.ErrorDataReceived += (_, line) => Add(error, line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public string Output => Text(output);

    public string Error => Text(error);

    public int Id => process.Id;

    public bool HasEnded => process.HasExited;

    /// <summary>Waits for the end, and returns the exit code.</summary>
    public int Wait()
    {
        Assert.True(process.WaitForExit(Patience), "The program did not end: " + Output + Error);
        process.WaitForExit();
        return process.ExitCode;
    }

    /// <summary>Waits until what it prints has <paramref name="text"/>.</summary>
    public void WaitFor(string text)
    {
        var started = Stopwatch.GetTimestamp();
        while (!(Output + Error).Contains(text, StringComparison.Ordinal))
        {
            Assert.True(Stopwatch.GetElapsedTime(started) < Patience && !process.HasExited, $"'{text}' did not come: " + Output + Error);
            Thread.Sleep(20);
        }
    }

    /// <summary>Ends it as Ctrl-C does, and returns the exit code.</summary>
    public int Interrupt()
    {
        using var kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
        return Wait();
    }

    /// <summary>Ends it as kill -9 does.</summary>
    public void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    public void Dispose()
    {
        if (!process.HasExited) Kill();
        process.Dispose();
    }

    private static void Add(StringBuilder text, string? line)
    {
        if (line is null) return;
        lock (text) text.Append(line).Append('\n');
    }

    private static string Text(StringBuilder text)
    {
        lock (text) return text.ToString();
    }
}
