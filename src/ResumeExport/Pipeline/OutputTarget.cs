using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Pipeline;

/// <summary>Where the files of one export go.</summary>
internal sealed class OutputTarget
{
    private readonly string folder;
    private readonly string stem;
    private readonly string? singleFile;

    private OutputTarget(string folder, string stem, string? singleFile)
    {
        this.folder = folder;
        this.stem = stem;
        this.singleFile = singleFile;
    }

    /// <summary>The manifest: <c>manifest.json</c> in the folder, or <c>NAME.manifest.json</c> beside a single file.</summary>
    public string ManifestPath =>
        singleFile is null ? Path.Join(folder, "manifest.json") : Path.ChangeExtension(singleFile, ".manifest.json");

    public static OutputTarget For(string sourcePath, string personName, ExportOptions options)
    {
        if (options.SingleFile is { } file)
            return new OutputTarget(Path.GetDirectoryName(file) is { Length: > 0 } parent ? parent : ".", "", file);
        var isStdin = sourcePath == "-";
        var subfolder = OutputNaming.FolderFor(isStdin ? personName : sourcePath);
        return new OutputTarget(Path.Join(options.OutputFolder, subfolder), OutputNaming.StemFor(personName), null);
    }

    public string PathOf(OutputFormat format) => singleFile ?? Path.Join(folder, stem + format.Extension);

    /// <summary>Makes the folder; returns the finding when that fails.</summary>
    public Diagnostic? CreateFolder()
    {
        try
        {
            Directory.CreateDirectory(folder);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return NotWritable(folder, e.Message);
        }
    }

    public static Diagnostic NotWritable(string path, string reason) => new(
        DiagnosticCodes.OutputNotWritable,
        DiagnosticSeverity.Error,
        "cannot write here: " + reason,
        path,
        Hint: "choose another place with -o, or change the rights of this one");
}
