using System.Collections.Immutable;
using System.Text.Json;
using ResumeExport.PortalFakes.Jobs;
using ResumeExport.PortalFakes.Wire;

namespace ResumeExport.PortalFakes.Portals.Ashby;

/// <summary>Holds a submission against the form of its posting.</summary>
internal sealed class AshbyCheck(DemoJob job, AshbySubmission submission, AshbyStorage storage)
{
    private static readonly Dictionary<string, (string Type, bool IsRequired)> System = new()
    {
        ["_systemfield_name"] = ("String", true),
        ["_systemfield_email"] = ("Email", true),
        ["_systemfield_resume"] = ("File", true),
        ["_systemfield_phone"] = ("Phone", false),
        ["_systemfield_location"] = ("Location", false),
    };

    private readonly List<(string Path, SentFile File, string? Handle)> files = [];

    public string Email => Text("_systemfield_email");

    public string PersonName => Text("_systemfield_name");

    /// <summary>The first thing that is wrong, or null.</summary>
    public string? Problem()
    {
        var paths = submission.FieldSubmissions.Select(static field => field.Path).ToArray();
        if (paths.Distinct().Count() != paths.Length) return "A path is submitted twice.";
        var required = System.Where(static field => field.Value.IsRequired).Select(static field => field.Key).Concat(job.Questions.Where(static question => question.IsRequired).Select(AshbyForm.PathOf));
        if (required.FirstOrDefault(path => !submission.FieldSubmissions.Any(field => field.Path == path && !IsEmpty(field.Value))) is { } missing) return $"{missing} is required.";
        return submission.FieldSubmissions.Select(ValueProblem).FirstOrDefault(static problem => problem is not null) ?? FilesProblem();
    }

    public ImmutableArray<SentField> Fields() => [.. submission.FieldSubmissions.SelectMany(static field => field.Value.Flatten(field.Path))];

    public Dictionary<string, JsonElement> Values() => submission.FieldSubmissions.ToDictionary(static field => field.Path, static field => field.Value);

    /// <summary>The files, the résumé first; their handles are used up.</summary>
    public ImmutableArray<SentFile> TakeFiles()
    {
        foreach (var file in files.Where(static file => file.Handle is not null)) storage.Spend(file.Handle!);
        return [.. files.OrderBy(static file => file.Path == "_systemfield_resume" ? 0 : 1).Select(static file => file.File with { Field = file.Path })];
    }

    private string Text(string path) => submission.FieldSubmissions.First(field => field.Path == path).Value.GetString()!;

    private static bool IsEmpty(JsonElement value) => value.ValueKind == JsonValueKind.Null || (value.IsText() && string.IsNullOrWhiteSpace(value.GetString()));

    private string? ValueProblem((string Path, JsonElement Value) field)
    {
        var question = job.Questions.FirstOrDefault(question => AshbyForm.PathOf(question) == field.Path);
        if (question is null && !System.ContainsKey(field.Path)) return $"{field.Path} is not a field of the form.";
        var type = question is null ? System[field.Path].Type : AshbyForm.TypeOf(question);
        if (type == "File") return FileProblem(field.Path, field.Value);
        return IsOfType(type, field.Value, question) ? null : $"{field.Path} is not a value of type {type}.";
    }

    private static bool IsOfType(string type, JsonElement value, DemoQuestion? question) => type switch
    {
        "Boolean" => value.IsBoolean(),
        "Date" => value.IsText() && Day.IsValid(value.GetString()!),
        "Email" => value.IsText() && Wire.Email.IsValid(value.GetString()!),
        "RichText" => value.ValueKind == JsonValueKind.Object && value.TextOf("type") == "PlainText" && value.TextOf("value") is not null && !value.Unknown(ImmutableHashSet.Create("type", "value")).Any(),
        "ValueSelect" => IsOption(value, question!),
        "MultiValueSelect" => value.IsList(item => IsOption(item, question!)),
        "Location" => value.ValueKind == JsonValueKind.Object && value.EnumerateObject().All(static member => member.Name is "country" or "city" or "region" && member.Value.IsText()),
        _ => value.IsText(),
    };

    private static bool IsOption(JsonElement value, DemoQuestion question) => value.IsText() && question.Options.Any(option => AshbyForm.ValueOf(option) == value.GetString());

    private string? FileProblem(string path, JsonElement value)
    {
        if (!value.IsText()) return $"{path} must name a file.";
        var name = value.GetString()!;
        var handle = storage.Find(name);
        var file = submission.Files.FirstOrDefault(file => file.Field == name) ?? handle?.File;
        if (file is null) return $"{path} names neither a part nor a handle with a file.";
        if (files.Any(known => known.File == file)) return $"{path} names a file that another field has.";
        files.Add((path, file, handle?.Id));
        return AshbyStorage.FileProblem(file);
    }

    private string? FilesProblem() =>
        submission.Files.FirstOrDefault(file => !files.Any(known => known.File == file)) is { } stray ? $"No field names the file '{stray.Field}'." : null;
}
