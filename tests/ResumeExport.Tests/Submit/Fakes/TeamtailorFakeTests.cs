using System.Text;
using System.Text.Json.Nodes;
using ResumeExport.PortalFakes;

namespace ResumeExport.Tests.Submit.Fakes;

public sealed class TeamtailorFakeTests
{
    private const string Candidates = "/teamtailor/v1/candidates";
    private const string Applications = "/teamtailor/v1/job-applications";
    private static readonly (string, string) Key = ("Authorization", "Token token=" + DemoKeys.ByPortal["teamtailor"]);
    private static readonly (string, string) Version = ("X-Api-Version", "20240404");

    [Fact]
    public async Task Should_Accept_In_Two_Steps_And_Fetch_The_Resume()
    {
        await using var session = await FakeSession.StartAsync();
        await using var shelf = await FileShelf.StartAsync(SampleFile.DocxType, SampleFile.Docx);
        var candidate = await session.PostAsync(Candidates, Content(Candidate(("resume", shelf.Url + SampleFile.DocxName))), Key, Version);

        var reply = await session.PostAsync(Applications, Content(Application("900102", (string)candidate.Json["data"]!["id"]!)), Key, Version);

        Assert.Equal((201, 201, "application/vnd.api+json"), (candidate.Status, reply.Status, reply.MediaType));
        Assert.Equal("20240404", reply.Headers["X-Api-Version"]);
        Assert.Contains("X-Rate-Limit-Remaining", reply.Headers.Keys);
        var application = Assert.Single(session.Host.Applications);
        Assert.Equal((string)reply.Json["data"]!["id"]!, application.Id);
        Assert.Equal(("900102", "Ada Example", SampleFile.DocxName, SampleFile.DocxSha256), (application.Job, application.Name, application.Resume!.FileName, application.Resume.Sha256));
        Assert.Equal([RequestStep.Prepare, RequestStep.Submit], session.Host.Requests.Select(request => request.Step));
    }

    [Fact]
    public async Task Should_Merge_A_Known_Candidate_Only_When_Asked()
    {
        await using var session = await FakeSession.StartAsync();
        var first = await session.PostAsync(Candidates, Content(Candidate()), Key, Version);

        var again = await session.PostAsync(Candidates, Content(Candidate()), Key, Version);
        var merged = await session.PostAsync(Candidates, Content(Candidate(("merge", true))), Key, Version);

        Assert.Equal((422, 201), (again.Status, merged.Status));
        Assert.Equal((string)first.Json["data"]!["id"]!, (string)merged.Json["data"]!["id"]!);
    }

    [Theory]
    [InlineData("email", "null")]
    [InlineData("email", "\"nobody\"")]
    [InlineData("tags", "\"x\"")]
    [InlineData("merge", "\"true\"")]
    [InlineData("resume", "\"UEsDBA==\"")]
    [InlineData("resume", "\"http://127.0.0.1:9/none.docx\"")]
    [InlineData("first_name", "\"Ada\"")]
    public async Task Should_Refuse_Wrong_Attributes(string name, string json)
    {
        await using var session = await FakeSession.StartAsync();

        var reply = await session.PostAsync(Candidates, Content(Candidate((name, JsonNode.Parse(json)))), Key, Version);

        Assert.Equal(422, reply.Status);
        Assert.NotEmpty((string)reply.Json["errors"]![0]!["detail"]!);
    }

    [Fact]
    public async Task Should_Refuse_Wrong_Keys_Versions_Types_And_Records()
    {
        await using var session = await FakeSession.StartAsync();
        var id = (string)(await session.PostAsync(Candidates, Content(Candidate()), Key, Version)).Json["data"]!["id"]!;

        Assert.Equal(401, (await session.PostAsync(Applications, Content(Application("900102", id)), Version)).Status);
        Assert.Equal(401, (await session.PostAsync(Applications, Content(Application("900102", id)), ("Authorization", "Token token=other"), Version)).Status);
        Assert.Equal(400, (await session.PostAsync(Applications, Content(Application("900102", id)), Key)).Status);
        Assert.Equal(400, (await session.PostAsync(Applications, Content(Application("900102", id)), Key, ("X-Api-Version", "2024"))).Status);
        Assert.Equal(415, (await session.PostAsync(Applications, FakeSession.Json(Application("900102", id).ToJsonString()), Key, Version)).Status);
        Assert.Equal(404, (await session.PostAsync(Applications, Content(Application("900103", id)), Key, Version)).Status);
        Assert.Equal(404, (await session.PostAsync(Applications, Content(Application("900102", "1")), Key, Version)).Status);
        Assert.Equal(422, (await session.PostAsync(Applications, Content(Candidate()), Key, Version)).Status);
        Assert.Empty(session.Host.Applications);
    }

    [Fact]
    public async Task Should_List_Open_Jobs()
    {
        await using var session = await FakeSession.StartAsync();

        Assert.Equal(["900101", "900102"], (await session.GetAsync("/teamtailor/v1/jobs", Key, Version)).Json["data"]!.AsArray().Select(job => (string)job!["id"]!));
        Assert.Equal(404, (await session.GetAsync("/teamtailor/v1/jobs/900103", Key, Version)).Status);
    }

    private static FakeBody Content(JsonObject body) => new("application/vnd.api+json", Encoding.UTF8.GetBytes(body.ToJsonString()));

    private static JsonObject Candidate(params (string Name, JsonNode? Value)[] more)
    {
        var attributes = new JsonObject { ["email"] = "ada@example.com", ["first-name"] = "Ada", ["last-name"] = "Example" };
        foreach (var (name, value) in more) attributes[name] = value;
        return new JsonObject { ["data"] = new JsonObject { ["type"] = "candidates", ["attributes"] = attributes } };
    }

    private static JsonObject Application(string job, string candidate) => new()
    {
        ["data"] = new JsonObject
        {
            ["type"] = "job-applications",
            ["attributes"] = new JsonObject { ["cover-letter"] = "Dear" },
            ["relationships"] = new JsonObject
            {
                ["job"] = new JsonObject { ["data"] = new JsonObject { ["type"] = "jobs", ["id"] = job } },
                ["candidate"] = new JsonObject { ["data"] = new JsonObject { ["type"] = "candidates", ["id"] = candidate } },
            },
        },
    };
}
