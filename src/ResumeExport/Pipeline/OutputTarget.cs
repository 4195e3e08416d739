using ResumeExport.Composition;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Model.Document;

namespace ResumeExport.Pipeline;

/// <summary>Where the files of one export go.</summary>
public sealed class OutputTarget
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

    /// <summary>Returns the place of an export: the one file asked for, or a folder named like the source below the output folder.</summary>
    /// <param name="sourcePath">The source; <c>-</c> for standard input, whose folder is named like the person.</param>
    /// <param name="personName">Names the files.</param>
    /// <param name="options">Output folder or single file.</param>
    public static OutputTarget For(string sourcePath, string personName, ExportOptions options)
    {
        if (options.SingleFile is { } file)
            return new OutputTarget(Path.GetDirectoryName(file) is { Length: > 0 } parent ? parent : ".", "", file);
        var isStdin = sourcePath == "-";
        var subfolder = OutputNaming.FolderFor(isStdin ? personName : sourcePath);
        return new OutputTarget(Path.Join(options.OutputFolder, subfolder), OutputNaming.StemFor(personName), null);
    }

    /// <summary>Returns the place of files that all go to <paramref name="folder"/>.</summary>
    /// <param name="folder">The folder itself.</param>
    /// <param name="document">The résumé, whose person names the files.</param>
    public static OutputTarget InFolder(string folder, ResumeDocument document) => new(folder, OutputNaming.StemFor(PropertyText.Author(document)), null);

    /// <summary>Returns the path of the file of one format.</summary>
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

    /// <summary>The finding about a place that cannot be written to.</summary>
    public static Diagnostic NotWritable(string path, string reason) => new(
        DiagnosticCodes.OutputNotWritable,
        DiagnosticSeverity.Error,
        "cannot write here: " + reason,
        path,
        Hint: "choose another place with -o, or change the rights of this one");
}
