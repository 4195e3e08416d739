using ResumeExport.Cli.Reporting;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Readers;

namespace ResumeExport.Cli.Verbs;

/// <summary>Gets the source that a verb was given.</summary>
internal static class SourceInput
{
    private static readonly string[] DefaultNames = ["resume.md", "resume.json", "resume.yaml", "resume.yml"];

    /// <summary>The source that is taken when none is named: the first of these that is here.</summary>
    public static string Default() => Array.Find(DefaultNames, File.Exists) ?? DefaultNames[0];

    /// <summary>Loads the file, standard input for <c>-</c>, or the default file; null after reporting why not.</summary>
    public static SourceText? Load(string? argument, IReporter reporter)
    {
        var findings = new List<Diagnostic>();
        var source = Load(argument, findings);
        foreach (var finding in findings) reporter.Report(finding, source);
        return source;
    }

    /// <summary>Loads likewise; what is wrong goes to <paramref name="findings"/>.</summary>
    public static SourceText? Load(string? argument, List<Diagnostic> findings)
    {
        var path = argument ?? Default();
        return path == "-" ? LoadStandardInput(findings) : SourceLoader.Load(path, findings);
    }

    private static SourceText? LoadStandardInput(List<Diagnostic> findings)
    {
        using var input = Console.OpenStandardInput();
        return SourceLoader.Load("-", input, findings);
    }
}
