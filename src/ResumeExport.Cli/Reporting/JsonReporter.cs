using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ResumeExport.Batch.Local;
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
        Write(json, finding);
    });

    /// <inheritdoc/>
    public void Report(BatchResult result) => WriteLine(json =>
    {
        json.WriteString("event", "resume");
        json.WriteString("source", result.Path);
        json.WriteString("state", BatchLines.NameOf(result.State));
        json.WriteString("folder", result.Folder);
        json.WriteNumber("milliseconds", Math.Round(result.Elapsed.TotalMilliseconds, 1));
        json.WriteStartArray("outputs");
        foreach (var output in result.Outputs)
        {
            json.WriteStartObject();
            Write(json, output);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("findings");
        foreach (var finding in result.Findings.Concat(result.Outputs.SelectMany(static output => output.Diagnostics)))
        {
            json.WriteStartObject();
            Write(json, finding);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    /// <inheritdoc/>
    public void Watched(BatchResult result)
    {
        if (result.State != BatchState.Unchanged) Report(result);
    }

    /// <inheritdoc/>
    public void Report(BatchSummary summary) => WriteLine(json =>
    {
        json.WriteString("event", "summary");
        json.WriteBoolean("succeeded", summary is { Failed: 0, Left: 0, IsStopped: false });
        json.WriteNumber("total", summary.Total);
        json.WriteNumber("built", summary.Built);
        json.WriteNumber("unchanged", summary.Unchanged);
        json.WriteNumber("failed", summary.Failed);
        json.WriteNumber("orphaned", summary.Orphaned);
        json.WriteNumber("pruned", summary.Pruned);
        json.WriteNumber("leftOver", summary.LeftOver);
        json.WriteNumber("left", summary.Left);
        json.WriteNumber("milliseconds", Math.Round(summary.Elapsed.TotalMilliseconds, 1));
    });

    private static void Write(Utf8JsonWriter json, Diagnostic finding)
    {
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
    }

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
        Write(json, file);
    });

    private static void Write(Utf8JsonWriter json, OutputFile file)
    {
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
    }

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
