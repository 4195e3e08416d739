namespace ResumeExport.Submit.Ledger;

/// <summary>Where the ledger is unless the user says otherwise.</summary>
internal static class LedgerPath
{
    /// <summary><c>$XDG_STATE_HOME/resume-export/submissions.db</c>, by default below <c>~/.local/state</c>; on Windows in the local application data.</summary>
    public static string Default()
    {
        if (OperatingSystem.IsWindows()) return In(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData));
        return Environment.GetEnvironmentVariable("XDG_STATE_HOME") is { Length: > 0 } state && Path.IsPathRooted(state)
            ? In(state)
            : In(Path.Join(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".local", "state"));
    }

    /// <summary>Makes folder and file for the owner's eyes only.</summary>
    public static void Create(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
            return;
        }

        if (!Directory.Exists(folder)) Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        using var file = new FileStream(path, new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.ReadWrite | FileShare.Delete, UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite });
    }

    private static string In(string state) => Path.Join(state, "resume-export", "submissions.db");
}
