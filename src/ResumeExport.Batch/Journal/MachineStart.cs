namespace ResumeExport.Batch.Journal;

/// <summary>Tells one start of the machine from the next: what was not on the disk then is lost.</summary>
public static class MachineStart
{
    private const string LinuxId = "/proc/sys/kernel/random/boot_id";

    /// <summary>The id of this start; on systems that have none an empty text, as files are brought to the disk one by one there.</summary>
    public static string Id { get; } = OperatingSystem.IsLinux() && File.Exists(LinuxId) ? File.ReadAllText(LinuxId).Trim() : "";
}
