using System.Text.Json;
using FsCheck.Fluent;
using ResumeExport.Model.Document;
using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Writers.JsonResume;

public sealed class JsonResumeWriterTests
{
    private static readonly string[] Dates = ["startDate", "endDate", "date", "releaseDate"];
    private static readonly string[] StringArrays = ["highlights", "keywords", "courses", "roles"];

    [Fact]
    public void Should_Fill_The_Standard_Fields_Of_The_Default_Resume()
    {
        using var json = JsonDocument.Parse(Output.Json(SampleResumes.All["real"]));
        var root = json.RootElement;
        var basics = root.GetProperty("basics");
        Assert.Equal("Dibyajyoti Ghosal", Text(basics, "name"));
        Assert.StartsWith("Backend engineer with 8+ years", Text(basics, "summary"), StringComparison.Ordinal);
        Assert.Equal(("LinkedIn", "dibyajyoti-ghosal"), (Text(basics.GetProperty("profiles")[0], "network"), Text(basics.GetProperty("profiles")[0], "username")));
        Assert.Equal(5, root.GetProperty("work").GetArrayLength());
        Assert.Equal("2025-01", Text(root.GetProperty("work")[0], "startDate"));
        Assert.False(root.GetProperty("work")[0].TryGetProperty("endDate", out _));
        Assert.Equal("2022-07", Text(root.GetProperty("awards")[0], "date"));
        Assert.Equal("7.66", Text(root.GetProperty("education")[0], "score"));
        Assert.Equal(5, root.GetProperty("skills").GetArrayLength());
        Assert.Equal(2, root.GetProperty("projects").GetArrayLength());
    }

    [Fact]
    public void Should_Keep_Text_Readable() =>
        Assert.Contains("• “é” 😀 𝒳 & < > '", Output.Json(Named("• “é” 😀 𝒳 & < > '")), StringComparison.Ordinal);

    /// <summary>The facts of the JSON Resume 1.0.0 schema about the fields that are written, by hand.</summary>
    [Fact]
    public void Should_Be_Valid_By_The_Schema() =>
        Prop.ForAll(DocumentGenerator.Seeds, static seed => AssertValid(DocumentGenerator.FromSeed(seed))).Holds();

    private static readonly HashSet<string> RootMembers =
    [
        "$schema", "basics", "work", "volunteer", "education", "awards", "certificates", "publications", "skills", "languages", "interests",
        "references", "projects", "meta",
    ];

    private static ResumeDocument Named(string name) => Make.Resume(new Header { Name = Rich.Text(name) });

    private static void AssertValid(ResumeDocument document)
    {
        using var json = JsonDocument.Parse(Output.Json(document));
        foreach (var member in json.RootElement.EnumerateObject())
        {
            // The schema closes the root: a member it does not name makes the file invalid.
            Assert.Contains(member.Name, RootMembers);
            if (member.Name is "basics") AssertObject(member.Value);
            else if (member.Name is not ("$schema" or "meta"))
                foreach (var item in member.Value.EnumerateArray()) AssertObject(item);
        }
    }

    private static void AssertObject(JsonElement item)
    {
        foreach (var member in item.EnumerateObject())
        {
            if (member.Name.StartsWith("x-", StringComparison.Ordinal)) continue;
            if (member.Name == "profiles") Assert.All(member.Value.EnumerateArray(), AssertObject);
            else if (member.Name == "location" && member.Value.ValueKind == JsonValueKind.Object) AssertObject(member.Value);
            else if (StringArrays.Contains(member.Name)) Assert.All(member.Value.EnumerateArray(), static value => Assert.Equal(JsonValueKind.String, value.ValueKind));
            else Assert.Equal(JsonValueKind.String, member.Value.ValueKind);
            if (Dates.Contains(member.Name)) AssertDate(member.Value.GetString()!);
            if (member.Name == "url") Assert.True(Uri.IsWellFormedUriString(member.Value.GetString(), UriKind.Absolute), member.Value.GetString());
            if (member.Name == "email") Assert.Contains('@', member.Value.GetString()!);
        }
    }

    // ^([1-2][0-9]{3}-[0-1][0-9]-[0-3][0-9]|[1-2][0-9]{3}-[0-1][0-9]|[1-2][0-9]{3})$
    private static void AssertDate(string date)
    {
        Assert.NotNull(PartialDate.ParseIso(date));
        Assert.True(date[0] is '1' or '2', date);
    }

    private static string? Text(JsonElement item, string name) => item.GetProperty(name).GetString();
}
