using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using ResumeExport.Composition;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Model.Document;
using ResumeExport.Model.Text;
using ResumeExport.Readers;
using ResumeExport.Themes;

namespace ResumeExport.Pipeline;

/// <summary>
/// What an export made: hashes of source, model and files, the theme, and each verdict. Holds no time and no absolute path,
/// so equal exports have equal manifests.
/// </summary>
/// <param name="source">The source.</param>
/// <param name="document">The résumé that was read from it.</param>
/// <param name="theme">The theme.</param>
/// <param name="options">The options, of which the manifest names those that change the files.</param>
/// <param name="outputs">What became of each format.</param>
public sealed class Manifest(SourceText source, ResumeDocument document, Theme theme, ExportOptions options, ImmutableArray<OutputFile> outputs)
{
    private static readonly JsonWriterOptions Layout =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the manifest; returns the finding when that fails.</summary>
    public Diagnostic? TryWrite(string path)
    {
        try
        {
            using var file = new AtomicFile(path, ToJson());
            file.Publish();
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return OutputTarget.NotWritable(path, e.Message);
        }
    }

    /// <summary>Returns the manifest as JSON in UTF-8.</summary>
    public byte[] ToJson()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Layout))
        {
            json.WriteStartObject();
            json.WriteString("program", "resume-export " + options.ProgramVersion);
            WriteSource(json);
            json.WriteStartArray("outputs");
            foreach (var output in outputs) WriteOutput(json, output);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private void WriteSource(Utf8JsonWriter json)
    {
        json.WriteStartObject("source");
        json.WriteString("file", Path.GetFileName(source.Path));
        json.WriteString("sha256", Fingerprint.Of(source.Text));
        json.WriteEndObject();
        json.WriteStartObject("model");
        json.WriteString("name", PropertyText.Author(document));
        json.WriteString("language", document.Language);
        json.WriteNumber("lines", ContentLines.Of(document, EntryLayout.Canonical).Length);
        json.WriteString("sha256", Fingerprint.Of(DocumentPrinter.Print(document)));
        json.WriteEndObject();
        json.WriteStartObject("theme");
        json.WriteString("name", theme.Name);
        if (!options.ThemeSettings.IsEmpty)
        {
            json.WriteStartArray("set");
            foreach (var setting in options.ThemeSettings) json.WriteStringValue(setting);
            json.WriteEndArray();
        }

        json.WriteString("sha256", theme.Sha256);
        json.WriteEndObject();
        if (options.Reference is { Sha256: { } sha256 } reference)
        {
            json.WriteStartObject("referenceDocument");
            json.WriteString("file", Path.GetFileName(reference.Path));
            json.WriteString("sha256", sha256);
            json.WriteEndObject();
        }
    }

    private static void WriteOutput(Utf8JsonWriter json, OutputFile output)
    {
        json.WriteStartObject();
        json.WriteString("format", output.Format.Name);
        json.WriteString("file", Path.GetFileName(output.Path));
        json.WriteString("mediaType", output.Format.MediaType);
        PlainTextNotation.Write(json, output.Format.TextForm);
        json.WriteBoolean("published", output.State == OutputState.Published);
        if (output.Verdict is { } verdict)
        {
            json.WriteNumber("bytes", output.Bytes);
            json.WriteString("sha256", output.Sha256);
            WriteVerdict(json, verdict);
        }

        json.WriteStartArray("findings");
        foreach (var finding in output.Diagnostics) json.WriteStringValue(WithoutFolder(finding).ToString());
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteVerdict(Utf8JsonWriter json, OutputVerdict verdict)
    {
        json.WriteStartObject("parity");
        json.WriteBoolean("holds", verdict.Holds);
        json.WriteNumber("lines", verdict.Lines);
        json.WriteStartArray("compared");
        foreach (var aspect in verdict.Aspects) json.WriteStringValue(aspect);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static Diagnostic WithoutFolder(Diagnostic finding) => finding with { Path = Path.GetFileName(finding.Path) };
}
