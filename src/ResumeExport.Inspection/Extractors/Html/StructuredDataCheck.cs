using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using ResumeExport.Model.Text;

namespace ResumeExport.Inspection.Extractors.Html;

/// <summary>
/// Reads the JSON-LD of a page, which no browser shows, and compares it with what is shown: each of its strings has to stand in a line or be the
/// target of a link, and each date has to be one of a line. What is shown is compared with the résumé, so the data says nothing else either.
/// </summary>
internal sealed class StructuredDataCheck
{
    /// <summary>The type of a <c>script</c> element that holds data and is never run.</summary>
    public const string MediaType = "application/ld+json";

    private const string Vocabulary = "https://schema.org";

    private readonly ProblemList problems;
    private readonly string text;
    private readonly HashSet<string> exact = new(StringComparer.Ordinal);

    private StructuredDataCheck(IDocument document, IReadOnlyCollection<ContentLine> lines, ProblemList problems)
    {
        this.problems = problems;
        text = string.Join('\n', lines.Select(static line => Collapse(line.PlainText)));
        foreach (var line in lines)
            foreach (var run in line.Runs)
                if (run.LinkTarget is { } target) exact.Add(target);
        foreach (var time in document.QuerySelectorAll("time[datetime]")) exact.Add(time.GetAttribute("datetime")!);
    }

    /// <summary>True for a <c>script</c> element that is data.</summary>
    public static bool IsData(IElement element) =>
        element.LocalName == "script" && element.GetAttribute("type") == MediaType && !element.HasAttribute("src");

    /// <summary>Checks all JSON-LD of <paramref name="document"/>, whose visible lines are <paramref name="lines"/>.</summary>
    public static void Check(IDocument document, IReadOnlyCollection<ContentLine> lines, ProblemList problems)
    {
        var blocks = document.Scripts.Where(static script => IsData(script)).ToList();
        if (blocks.Count == 0) return;
        var check = new StructuredDataCheck(document, lines, problems);
        foreach (var block in blocks) check.Block(block.TextContent);
    }

    private void Block(string source)
    {
        try
        {
            using var data = JsonDocument.Parse(source);
            Value("", data.RootElement);
        }
        catch (JsonException)
        {
            problems.Add("the structured data is no JSON");
        }
    }

    private void Value(string name, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in value.EnumerateObject()) Value(member.Name, member.Value);
                break;
            case JsonValueKind.Array:
                foreach (var item in value.EnumerateArray()) Value(name, item);
                break;
            case JsonValueKind.String: String(name, value.GetString()!); break;
            default: problems.Add($"the structured data has a value that no line says ({name})"); break;
        }
    }

    private void String(string name, string value)
    {
        if (name == "@type") return;
        var isSaid = name == "@context" ? value == Vocabulary : exact.Contains(value) || text.Contains(Collapse(value), StringComparison.Ordinal);
        if (!isSaid) problems.Add($"the structured data says something that no line says ({name}: {value})");
    }

    private static string Collapse(string text)
    {
        var collapsed = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (character is not (' ' or '\t' or '\r' or '\n')) collapsed.Append(character);
            else if (collapsed.Length > 0 && collapsed[^1] != ' ') collapsed.Append(' ');
        }

        return collapsed.ToString().TrimEnd(' ');
    }
}
