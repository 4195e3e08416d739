using System.Globalization;
using System.Text.Json;
using ResumeExport.Batch.Remote;
using ResumeExport.Cli.Reporting;

namespace ResumeExport.Cli.Verbs;

/// <summary>Tells what a worker does: a line for each job, on standard error for people, on standard output for programs.</summary>
internal sealed class WorkerLog(bool isJson, bool isQuiet) : IWorkerObserver
{
    /// <inheritdoc/>
    public void Done(Job job, JobResult? result)
    {
        var state = result is null ? "out-of-date" : BatchLines.NameOf(result.State);
        if (isJson) Line("job", ("folder", job.Folder), ("state", state), ("milliseconds", (result?.Milliseconds ?? 0).ToString("0.0", CultureInfo.InvariantCulture)));
        else if (!isQuiet) Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{state,-14} {job.Folder} ({result?.Milliseconds ?? 0:0} ms)"));
    }

    /// <inheritdoc/>
    public void Waiting(string reason)
    {
        if (isJson) Line("waiting", ("reason", reason));
        else Console.Error.WriteLine("waiting: " + reason);
    }

    /// <inheritdoc/>
    public void Ready()
    {
        if (isJson) Line("ready");
        else if (!isQuiet) Console.Error.WriteLine("ready for jobs; Ctrl-C ends");
    }

    private static void Line(string name, params ReadOnlySpan<(string Name, string Value)> values)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString("event", name);
            foreach (var (key, value) in values) json.WriteString(key, value);
            json.WriteEndObject();
        }

        Console.Out.WriteLine(System.Text.Encoding.UTF8.GetString(stream.ToArray()));
    }
}
