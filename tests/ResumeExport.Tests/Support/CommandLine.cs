using System.Diagnostics;
using System.Reflection;

namespace ResumeExport.Tests.Support;

/// <summary>Runs the real program as a process, as a user does.</summary>
internal static class CommandLine
{
    public static readonly string Program = Path.Join(
        RepositoryFiles.Root, "src", "ResumeExport.Cli", "bin", Configuration, "net10.0", "resume-export.dll");

    private static string Configuration =>
        typeof(CommandLine).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    public static CliResult Run(params string[] arguments) => RunIn(null, [], arguments);

    public static CliResult RunIn(string? folder, Dictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            WorkingDirectory = folder ?? "",
        };
        start.ArgumentList.Add(Program);
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new CliResult(process.ExitCode, output, error.Result);
    }
}
