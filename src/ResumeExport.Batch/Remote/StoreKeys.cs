using ResumeExport.Batch.Local;

namespace ResumeExport.Batch.Remote;

/// <summary>Where things are in a store. Outputs are at <c>FOLDER/FILE</c>; all else is below <c>.resume-export/</c>.</summary>
internal static class StoreKeys
{
    private const string Own = ".resume-export/";

    /// <summary>What all states begin with.</summary>
    public const string States = Own + "state/";

    /// <summary>The id of the batch at work.</summary>
    public const string Batch = Own + "batch";

    /// <summary>The journal of a local batch, which knows nothing of stores.</summary>
    public const string LocalJournal = Own + "journal";

    private const string StateEnd = ".json";

    /// <summary>A source, by the hash of its bytes.</summary>
    public static string Source(string sha256) => Own + "sources/" + sha256;

    /// <summary>What all sources of a batch are made with, by the hash of its bytes.</summary>
    public static string Settings(string sha256) => Own + "settings/" + sha256 + StateEnd;

    /// <summary>The files of a theme and a reference document, by the hash of their bytes.</summary>
    public static string Bundle(string sha256) => Own + "bundles/" + sha256 + ".zip";

    /// <summary>What stands in the folder of a source.</summary>
    public static string State(string folder) => States + folder + StateEnd;

    /// <summary>The folder that a state tells of.</summary>
    public static string FolderOf(string stateKey) => stateKey[States.Length..^StateEnd.Length];

    /// <summary>The manifest of a folder.</summary>
    public static string Manifest(string folder) => Output(folder, FolderPublisher.ManifestName);

    /// <summary>An output.</summary>
    public static string Output(string folder, string file) => folder + "/" + file;
}
