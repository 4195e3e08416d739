namespace ResumeExport.Tests.Support;

/// <summary>A fact that needs an outside program. Without it the test is skipped, but in CI it runs and fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ToolFactAttribute : FactAttribute
{
    /// <summary>Names the program.</summary>
    /// <param name="tool">Its name on the PATH.</param>
    /// <param name="file">A file the program needs besides, such as a Java archive; a relative path begins at the root of the repository.</param>
    /// <param name="isOptionalInCi">Whether the test is skipped in CI as well, because the program is not among the packages that CI installs.</param>
    public ToolFactAttribute(string tool, string? file = null, bool isOptionalInCi = false)
    {
        Tool = tool;
        File = file;
        IsOptionalInCi = isOptionalInCi;
        var isPresent = ExternalTool.IsPresent(tool) && (file is null || System.IO.File.Exists(Path.Combine(RepositoryFiles.Root, file)));
        if ((isOptionalInCi || Environment.GetEnvironmentVariable("CI") != "true") && !isPresent)
            Skip = "This test needs " + (file ?? tool) + ", which is not installed.";
    }

    /// <summary>The further file, if any.</summary>
    public string? File { get; }

    /// <summary>Whether CI may lack the program.</summary>
    public bool IsOptionalInCi { get; }

    /// <summary>The program's name.</summary>
    public string Tool { get; }
}
