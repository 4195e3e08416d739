namespace ResumeExport.Cli;

/// <summary>The version of this program.</summary>
internal static class ProgramVersion
{
    /// <summary>Major, minor and patch, without the commit.</summary>
    public static string Text { get; } = typeof(ProgramVersion).Assembly.GetName().Version!.ToString(3);
}
