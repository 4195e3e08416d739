using System.Security.Cryptography;
using System.Text.Json;
using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Batch;

/// <summary>A folder with résumés and their outputs, and runs of the real program in it.</summary>
internal sealed class BatchFolder : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public string Path => folder.Path;

    public string File(string name) => folder.File(name);

    public string Text(string name) => System.IO.File.ReadAllText(File(name));

    public bool Has(string name) => System.IO.File.Exists(File(name));

    public void Dispose() => folder.Dispose();

    /// <summary>Writes a small résumé whose kind follows from the extension.</summary>
    public string Resume(string name, string person = "Jane Doe", string summary = "Builds bridges.") => folder.Write(name, System.IO.Path.GetExtension(name) switch
    {
        ".json" => $$"""{ "basics": { "name": "{{person}}", "summary": "{{summary}}" } }""",
        _ => $"# {person}\n\njane@example.com\n\n## Summary\n\n{summary}\n",
    });

    public void Write(string name, string text) => folder.Write(name, text);

    public void Write(string name, byte[] bytes) => folder.Write(name, bytes);

    public CliResult Run(params string[] arguments) => CommandLine.RunIn(folder.Path, [], arguments);

    /// <summary>Runs <c>batch</c> with one JSON object per line.</summary>
    public BatchEvents Batch(params string[] arguments)
    {
        var run = Run(["batch", .. arguments, "--json"]);
        return new BatchEvents(run, [.. run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => JsonDocument.Parse(line).RootElement)]);
    }

    /// <summary>Each file below a folder with the hash of its bytes, hidden ones too, but not those of the batch itself.</summary>
    public SortedDictionary<string, string> Tree(string name)
    {
        var tree = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var root = File(name);
        foreach (var file in Directory.EnumerateFiles(root, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None }))
        {
            var relative = System.IO.Path.GetRelativePath(root, file).Replace('\\', '/');
            if (!relative.StartsWith(".resume-export/", StringComparison.Ordinal)) tree[relative] = Convert.ToHexString(SHA256.HashData(System.IO.File.ReadAllBytes(file)));
        }

        return tree;
    }
}
