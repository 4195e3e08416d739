using System.Text.Encodings.Web;
using System.Text.Json;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Pipeline;

namespace ResumeExport.Preview;

/// <summary>What the page is told of a result, as JSON.</summary>
internal static class PreviewState
{
    private static readonly JsonWriterOptions Layout = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Returns the state.</summary>
    public static byte[] Of(PreviewResult result, string sourcePath, PreviewLook look, IReadOnlyList<string> themes)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Layout))
        {
            json.WriteStartObject();
            json.WriteNumber("version", result.Version);
            json.WriteString("source", Path.GetFileName(sourcePath));
            json.WriteString("name", result.Name);
            json.WriteBoolean("good", result.IsGood);
            json.WriteString("theme", look.Theme);
            Strings(json, "settings", look.Settings);
            Strings(json, "themes", themes);
            json.WriteStartArray("formats");
            foreach (var file in result.Files) Write(json, file, result);
            json.WriteEndArray();
            json.WriteStartArray("findings");
            foreach (var finding in result.Findings) Write(json, finding, result);
            json.WriteEndArray();
            json.WriteStartObject("tokens");
            foreach (var (path, value) in result.Tokens) json.WriteString(path, value);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    private static void Write(Utf8JsonWriter json, PreviewFile file, PreviewResult result)
    {
        var output = file.Output;
        json.WriteStartObject();
        json.WriteString("name", output.Format.Name);
        json.WriteString("title", output.Format.Title);
        json.WriteString("file", Path.GetFileName(output.Path));
        json.WriteBoolean("holds", output.State == OutputState.Proven);
        json.WriteBoolean("old", file.IsOld);
        json.WriteBoolean("shown", file.Content is not null);
        json.WriteNumber("bytes", file.Content?.Length ?? 0);
        json.WriteString("sha256", file.Content is { } content ? Fingerprint.Of(content.Span) : "");
        json.WriteNumber("lines", output.Verdict?.Lines ?? 0);
        json.WriteStartArray("findings");
        foreach (var finding in output.Diagnostics) Write(json, finding, result);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Diagnostic finding, PreviewResult result)
    {
        json.WriteStartObject();
        json.WriteString("code", finding.Code);
        json.WriteString("severity", finding.Severity.ToString().ToLowerInvariant());
        json.WriteString("message", finding.Message);
        if (finding.Path is { } path) json.WriteString("path", Path.GetFileName(path));
        if (finding.Hint is { } hint) json.WriteString("hint", hint);
        if (finding.Span.IsKnown)
        {
            json.WriteNumber("line", finding.Span.Line);
            json.WriteNumber("column", finding.Span.Column);
            if (result.Source is { } source && finding.Path == source.Path) json.WriteString("text", source.LineAround(finding.Span.Line, finding.Span.Column, 100).Text);
        }

        json.WriteEndObject();
    }

    private static void Strings(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
