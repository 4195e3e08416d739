using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Model.Document;
using ResumeExport.Pipeline;
using ResumeExport.Readers;

namespace ResumeExport.Cli.Reporting;

/// <summary>Prints one JSON object per line, for programs.</summary>
internal sealed class JsonReporter(TextWriter output) : IReporter
{
    private static readonly JsonWriterOptions Layout = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc/>
    public void Report(Diagnostic finding, SourceText? source) => WriteLine(json =>
    {
        json.WriteString("event", "finding");
        json.WriteString("code", finding.Code);
        json.WriteString("severity", NameOf(finding.Severity));
        json.WriteString("message", finding.Message);
        if (finding.Path is { } path) json.WriteString("path", path);
        if (finding.Span.IsKnown)
        {
            json.WriteNumber("line", finding.Span.Line);
            json.WriteNumber("column", finding.Span.Column);
        }

        if (finding.Hint is { } hint) json.WriteString("hint", hint);
    });

    /// <inheritdoc/>
    public void Report(ExportResult result, SourceText source)
    {
        foreach (var finding in result.Diagnostics) Report(finding, source);
        foreach (var file in result.Outputs)
        {
            foreach (var finding in file.Diagnostics) Report(finding, source);
            Report(file);
        }

        WriteLine(json =>
        {
            json.WriteString("event", "summary");
            json.WriteBoolean("succeeded", result.Succeeded);
            json.WriteNumber("published", result.Outputs.Count(static file => file.State == OutputState.Published));
            json.WriteNumber("asked", result.Outputs.Length);
            if (result.ManifestPath is { } path) json.WriteString("manifest", path);
        });
    }

    /// <inheritdoc/>
    public void Report(ResumeDocument document, int findings) => WriteLine(json =>
    {
        json.WriteString("event", "read");
        json.WriteString("name", document.Header.Name.ToPlainText());
        json.WriteNumber("sections", document.Sections.Length);
        json.WriteNumber("findings", findings);
    });

    /// <inheritdoc/>
    public void Wrote(string path) => WriteLine(json =>
    {
        json.WriteString("event", "written");
        json.WriteString("path", path);
    });

    private void Report(OutputFile file) => WriteLine(json =>
    {
        json.WriteString("event", "output");
        json.WriteString("format", file.Format.Name);
        PlainTextNotation.Write(json, file.Format.TextForm);
        json.WriteString("state", NameOf(file.State));
        json.WriteString("path", file.Path);
        json.WriteNumber("bytes", file.Bytes);
        json.WriteString("sha256", file.Sha256);
        json.WriteNumber("milliseconds", Math.Round(file.Elapsed.TotalMilliseconds, 1));
        if (file.Verdict is not { } verdict) return;
        json.WriteBoolean("parity", verdict.Holds);
        json.WriteNumber("lines", verdict.Lines);
    });

    private static string NameOf(DiagnosticSeverity severity) => severity.ToString().ToLowerInvariant();

    private static string NameOf(OutputState state) => state switch
    {
        OutputState.Proven => "proven",
        OutputState.Published => "published",
        OutputState.Failed => "failed",
        OutputState.ParityBroken => "parity-broken",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    private void WriteLine(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Layout))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length));
    }
}
