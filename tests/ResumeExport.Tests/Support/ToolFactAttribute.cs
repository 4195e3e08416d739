namespace ResumeExport.Tests.Support;

/// <summary>A fact that needs an outside program. Without it the test is skipped, but in CI it runs and fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ToolFactAttribute : FactAttribute
{
    /// <summary>Names the program.</summary>
    /// <param name="tool">Its name on the PATH.</param>
    public ToolFactAttribute(string tool)
    {
        Tool = tool;
        if (Environment.GetEnvironmentVariable("CI") != "true" && !ExternalTool.IsPresent(tool))
            Skip = "This test needs " + tool + ", which is not installed.";
    }

    /// <summary>The program's name.</summary>
    public string Tool { get; }
}
