using System.Security.Cryptography;
using System.Text;
using ResumeExport.Pipeline;
using ResumeExport.Themes;

namespace ResumeExport.Batch.Building;

/// <summary>All that the files of a batch depend on beside their sources.</summary>
public sealed class BuildSettings
{
    private readonly byte[] key;

    /// <summary>Takes the settings of a batch.</summary>
    /// <param name="options">Formats and theme; its output folder and single file are not used.</param>
    /// <param name="theme">The theme that the options name, loaded.</param>
    /// <param name="programIdentity">See <see cref="ProgramIdentity"/>.</param>
    public BuildSettings(ExportOptions options, Theme theme, string programIdentity)
    {
        Options = options;
        Theme = theme;
        ProgramIdentity = programIdentity;
        key = SHA256.HashData(Encoding.UTF8.GetBytes(Describe()));
    }

    /// <summary>Formats and theme as they were asked for.</summary>
    public ExportOptions Options { get; }

    /// <summary>The theme.</summary>
    public Theme Theme { get; }

    /// <summary>Which build of the program makes the files.</summary>
    public string ProgramIdentity { get; }

    /// <summary>Returns the key of a source.</summary>
    /// <param name="sourceName">File name of the source, which manifest.json shows.</param>
    /// <param name="content">The bytes of the source.</param>
    public BuildKey KeyOf(string sourceName, ReadOnlySpan<byte> content)
    {
        Span<byte> parts = stackalloc byte[3 * SHA256.HashSizeInBytes];
        key.CopyTo(parts);
        SHA256.HashData(Encoding.UTF8.GetBytes(sourceName), parts[SHA256.HashSizeInBytes..]);
        SHA256.HashData(content, parts[(2 * SHA256.HashSizeInBytes)..]);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(parts, hash);
        return BuildKey.Read(hash);
    }

    private string Describe()
    {
        // Each part ends with a character that none of them can hold.
        var text = new StringBuilder();
        void Add(string? part) => text.Append(part).Append('\0');
        Add(ProgramIdentity);
        Add(Options.ProgramVersion);
        Add(Theme.Name);
        Add(Theme.Sha256);
        foreach (var setting in Options.ThemeSettings) Add(setting);
        Add(Options.Language);
        Add(Options.Reference is { } reference ? Path.GetFileName(reference.Path) : null);
        Add(Options.Reference?.Sha256);
        foreach (var format in Options.Formats) Add($"{format.Name} {format.Variant} {format.TextForm}");
        return text.ToString();
    }
}
