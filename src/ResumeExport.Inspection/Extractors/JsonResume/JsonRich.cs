using System.Text;
using System.Text.Json;
using ResumeExport.Model.Content;

namespace ResumeExport.Inspection.Extractors.JsonResume;

/// <summary>Rich text: a string, or an array of strings and runs.</summary>
internal static class JsonRich
{
    /// <summary>Appends all runs of <paramref name="rich"/>; reports what is no rich text.</summary>
    public static void Append(RunCollector text, JsonElement rich, ProblemList problems, string path, TextStyles added = TextStyles.None)
    {
        if (rich.ValueKind == JsonValueKind.Array)
        {
            foreach (var run in rich.EnumerateArray()) Run(text, run, problems, path, added);
            return;
        }

        Run(text, rich, problems, path, added);
    }

    /// <summary>Returns the visible text; what is no rich text has none.</summary>
    public static string PlainText(JsonElement rich)
    {
        if (rich.ValueKind != JsonValueKind.Array) return TextOf(rich) ?? "";
        var text = new StringBuilder();
        foreach (var run in rich.EnumerateArray()) text.Append(TextOf(run));
        return text.ToString();
    }

    private static void Run(RunCollector text, JsonElement run, ProblemList problems, string path, TextStyles added)
    {
        if (TextOf(run) is not { } piece)
        {
            problems.Add($"{path} is no rich text");
            return;
        }

        var styles = added;
        string? target = null;
        if (run.ValueKind == JsonValueKind.Object)
        {
            if (IsSet(run, "bold")) styles |= TextStyles.Bold;
            if (IsSet(run, "italic")) styles |= TextStyles.Italic;
            if (run.TryGetProperty("link", out var link) && link.ValueKind == JsonValueKind.String) target = link.GetString();
        }

        text.Append(piece, styles, target);
    }

    private static string? TextOf(JsonElement run)
    {
        if (run.ValueKind == JsonValueKind.Object && run.TryGetProperty("text", out var text)) run = text;
        return run.ValueKind == JsonValueKind.String ? run.GetString() : null;
    }

    private static bool IsSet(JsonElement run, string name) => run.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;
}
