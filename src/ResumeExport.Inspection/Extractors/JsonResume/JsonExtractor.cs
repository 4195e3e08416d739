using System.Text.Json;

namespace ResumeExport.Inspection.Extractors.JsonResume;

/// <summary>Reads JSON Resume files with the extra properties that docs/output-formats.md lays down.</summary>
public sealed class JsonExtractor : BoundedExtractor
{
    private const int LargestFile = 8 << 20;

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 64, AllowDuplicateProperties = false };

    /// <inheritdoc/>
    protected override LineAspects Aspects =>
        LineAspects.Text | LineAspects.Links | LineAspects.HeadingLevels | LineAspects.Lists | LineAspects.Emphasis | LineAspects.Dates;

    /// <inheritdoc/>
    protected override ExtractedDocument Read(ReadOnlyMemory<byte> file)
    {
        if (file.Length > LargestFile) throw new InvalidDataException("the file is too large");
        using var document = JsonDocument.Parse(file, Options);
        if (document.RootElement.ValueKind != JsonValueKind.Object) throw new InvalidDataException("the file is no JSON object");
        var problems = new ProblemList();
        var lines = new LineCollector();
        var fields = new JsonFields(problems);
        new JsonWalk(document.RootElement, fields, lines, problems).Document();
        var extracted = lines.ToImmutable();
        new CopyCheck(fields, problems).Check(document.RootElement, extracted);
        return new ExtractedDocument
        {
            Lines = extracted,
            Aspects = Aspects,
            Language = Language(document.RootElement, fields),
            Problems = problems.ToImmutable(),
        };
    }

    private static string? Language(JsonElement root, JsonFields fields) =>
        fields.Object(root, "meta", "") is { } meta ? fields.String(meta, "language", "meta") : null;
}
