using System.Text.Encodings.Web;
using System.Text.Json;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Readers;

namespace ResumeExport.Cli.Reporting;

/// <summary>Writes findings as SARIF 2.1.0, which editors and build servers show beside the source.</summary>
internal static class SarifFile
{
    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes <paramref name="findings"/> to <paramref name="path"/>; <c>-</c> is standard output. The source is null when it could not be read.</summary>
    public static void Write(string path, IReadOnlyList<Diagnostic> findings, SourceText? source)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Layout)) Log(json, findings, source);
        if (path == "-") Console.Out.WriteLine(System.Text.Encoding.UTF8.GetString(buffer.ToArray()));
        else File.WriteAllBytes(path, buffer.ToArray());
    }

    private static void Log(Utf8JsonWriter json, IReadOnlyList<Diagnostic> findings, SourceText? source)
    {
        List<string> rules = [.. findings.Select(static finding => finding.Code).Distinct().Order(StringComparer.Ordinal)];
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        Tool(json, rules);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var finding in findings) Result(json, finding, rules.IndexOf(finding.Code), source);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Tool(Utf8JsonWriter json, List<string> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "resume-export");
        json.WriteString("version", ProgramVersion.Text);
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Result(Utf8JsonWriter json, Diagnostic finding, int rule, SourceText? source)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Code);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", finding.Severity switch { DiagnosticSeverity.Error => "error", DiagnosticSeverity.Warning => "warning", _ => "note" });
        json.WriteStartObject("message");
        json.WriteString("text", finding.Hint is { } hint ? $"{finding.Message} ({hint})" : finding.Message);
        json.WriteEndObject();
        if (finding.Path is not null) Location(json, finding, source);
        json.WriteEndObject();
    }

    private static void Location(Utf8JsonWriter json, Diagnostic finding, SourceText? source)
    {
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Uri.EscapeDataString(finding.Path!.Replace('\\', '/')).Replace("%2F", "/", StringComparison.Ordinal));
        json.WriteEndObject();
        if (finding.Span.IsKnown) Region(json, finding.Span, source);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Region(Utf8JsonWriter json, SourceSpan span, SourceText? source)
    {
        var end = source?.SpanAt(Math.Min(span.End, source.Text.Length), 0) ?? span with { Column = span.Column + span.Length };
        json.WriteStartObject("region");
        json.WriteNumber("startLine", span.Line);
        json.WriteNumber("startColumn", span.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
        json.WriteEndObject();
    }
}
