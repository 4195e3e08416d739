using System.Diagnostics;

namespace ResumeExport.Tests.Support;

/// <summary>Runs programs that judge output files from outside. They are optional on a developer's machine.</summary>
internal static class ExternalTool
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(4);

    /// <summary>Whether a program of that name is on the PATH.</summary>
    public static bool IsPresent(string name) => Find(name) is not null;

    /// <summary>The path of a program that is on the PATH.</summary>
    public static string PathOf(string name) => Find(name) ?? throw new InvalidOperationException(name + " is not installed.");

    /// <summary>Runs a program to its end and gives everything it said.</summary>
    public static ToolOutput Run(string name, params string[] arguments)
    {
        var start = new ProcessStartInfo(name, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        if (!process.WaitForExit(Limit))
        {
            process.Kill();
            throw new TimeoutException(name + " did not end.");
        }

        return new ToolOutput(process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    private static string? Find(string name)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return folders.SelectMany(folder => new[] { Path.Combine(folder, name), Path.Combine(folder, name + ".exe") }).FirstOrDefault(File.Exists);
    }
}
