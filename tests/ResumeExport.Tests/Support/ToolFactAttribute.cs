namespace ResumeExport.Tests.Support;

/// <summary>A fact that needs an outside program. Without it the test is skipped, but in CI it runs and fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ToolFactAttribute : FactAttribute
{
    /// <summary>Names the program.</summary>
    /// <param name="tool">Its name on the PATH.</param>
    /// <param name="files">Files the test needs besides, such as a Java archive; a relative path begins at the root of the repository.</param>
    public ToolFactAttribute(string tool, params string[] files)
    {
        Tool = tool;
        Files = files;
        var missing = ExternalTool.IsPresent(tool) ? files.FirstOrDefault(static file => !File.Exists(Path.Combine(RepositoryFiles.Root, file))) : tool;
        if (Environment.GetEnvironmentVariable("CI") != "true" && missing is not null)
            Skip = "This test needs " + missing + ", which is not installed.";
    }

    /// <summary>The further files.</summary>
    public IReadOnlyList<string> Files { get; }

    /// <summary>The program's name.</summary>
    public string Tool { get; }
}
