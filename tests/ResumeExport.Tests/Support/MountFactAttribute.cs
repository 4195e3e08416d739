namespace ResumeExport.Tests.Support;

/// <summary>A fact that mounts a small disk of its own, which only root may on Linux. Elsewhere it is skipped, but in CI it runs and fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class MountFactAttribute : FactAttribute
{
    public MountFactAttribute()
    {
        var mayMount = OperatingSystem.IsLinux() && Environment.UserName == "root" && ExternalTool.IsPresent("mount");
        if (Environment.GetEnvironmentVariable("CI") != "true" && !mayMount) Skip = "This test mounts a small disk, which only root may on Linux.";
    }
}
