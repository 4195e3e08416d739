using ResumeExport.Composition.Wording;
using ResumeExport.Model.Text;
using ResumeExport.Writers;

namespace ResumeExport.Pipeline;

/// <summary>One format that a résumé can be exported to.</summary>
/// <param name="Name">The name on the command line and in the manifest, lower case, for example <c>docx</c>.</param>
/// <param name="Title">The name for people.</param>
/// <param name="Extension">File extension with its dot.</param>
/// <param name="MediaType">Media type as registered with IANA.</param>
/// <param name="CreateWriter">Makes the writer; called only when the format is asked for, so that others cost no start-up.</param>
public sealed record OutputFormat(
    string Name, string Title, string Extension, string MediaType, Func<IResumeWriter> CreateWriter)
{
    /// <summary>True when the theme places the parts of entry heads; false for formats with fields, which have the canonical order.</summary>
    public bool FollowsThemeLayout { get; init; } = true;

    /// <summary>Whose words the file shows where the theme says something otherwise than the source.</summary>
    public OutputWording Wording { get; init; }

    /// <summary>True when a theme's template makes the file.</summary>
    public bool UsesTemplate { get; init; }

    /// <summary>What sets the file apart from the usual one of its format, beside its look; empty for the usual one.</summary>
    public string Variant { get; init; } = "";

    /// <summary>The form of the text, which whoever re-reads the file must know; null for all formats but plain text.</summary>
    public PlainTextForm? TextForm { get; init; }
}
