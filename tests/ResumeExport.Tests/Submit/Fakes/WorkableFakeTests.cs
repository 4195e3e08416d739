using System.Text.Json.Nodes;
using ResumeExport.PortalFakes;

namespace ResumeExport.Tests.Submit.Fakes;

public sealed class WorkableFakeTests
{
    private const string Jobs = "/workable/acme/spi/v3/jobs";
    private const string Open = Jobs + "/A1B2C3D401";
    private const string Plain = Jobs + "/A1B2C3D402";
    private static readonly (string, string) Key = ("Authorization", "Bearer " + DemoKeys.ByPortal["workable"]);

    [Fact]
    public async Task Should_Accept_A_Candidate_With_An_Answer_To_Every_Question()
    {
        await using var session = await FakeSession.StartAsync();
        var form = (await session.GetAsync(Open + "/application_form", Key)).Json;
        var candidate = Person();
        candidate["answers"] = new JsonArray([.. form["questions"]!.AsArray().Select(question => Answer(question!))]);

        var reply = await SendAsync(session, candidate, Open);

        Assert.Equal(201, reply.Status);
        var application = Assert.Single(session.Host.Applications);
        Assert.Equal((string)reply.Json["candidate"]!["id"]!, application.Id);
        Assert.Equal(("Ada Example", SampleFile.DocxSha256, 2), (application.Name, application.Resume!.Sha256, application.Files.Length));
        Assert.Equal("False", application["sourced"]);
        Assert.Contains("docx", form["form_fields"]!.AsArray().Single(field => (string)field!["key"]! == "resume")!["supported_file_types"]!.AsArray().Select(type => (string)type!));
    }

    [Theory]
    [InlineData("email", "null")]
    [InlineData("email", "\"nobody\"")]
    [InlineData("firstname", "null")]
    [InlineData("skills", "\"C#\"")]
    [InlineData("education_entries", "[{\"university\":\"x\"}]")]
    [InlineData("experience_entries", "[{\"current\":\"yes\"}]")]
    [InlineData("resume", "{\"name\":\"a.txt\",\"data\":\"QQ==\"}")]
    [InlineData("resume", "{\"name\":\"a.pdf\",\"data\":\"JVBERi0\"}")]
    [InlineData("resume", "{\"name\":\"a.pdf\",\"data\":\"UEsDBA==\"}")]
    [InlineData("resume_url", "\"https://example.com/a.pdf\"")]
    [InlineData("answers", "[{\"question_key\":\"c0ffee01\",\"body\":\"x\"}]")]
    [InlineData("nickname", "\"Ada\"")]
    public async Task Should_Refuse_Wrong_Members(string name, string json)
    {
        await using var session = await FakeSession.StartAsync();
        var candidate = Person();
        candidate[name] = JsonNode.Parse(json);

        var reply = await SendAsync(session, candidate, Plain);

        Assert.Equal(422, reply.Status);
        Assert.NotEmpty(reply.Json["validation_errors"]!.AsObject());
        Assert.Empty(session.Host.Applications);
    }

    [Fact]
    public async Task Should_Ask_For_Required_Answers()
    {
        await using var session = await FakeSession.StartAsync();

        Assert.Equal(["c0ffee01", "c0ffee03", "c0ffee04"], (await SendAsync(session, Person(), Open)).Json["validation_errors"]!.AsObject().Select(error => error.Key).Order());
    }

    [Fact]
    public async Task Should_Refuse_A_Resume_Above_5_Megabytes()
    {
        await using var session = await FakeSession.StartAsync();
        var candidate = Person();
        candidate["resume"] = new JsonObject { ["name"] = "a.pdf", ["data"] = Convert.ToBase64String(SampleFile.PdfOf(5_000_001)) };

        Assert.Equal(422, (await SendAsync(session, candidate, Plain)).Status);
    }

    [Fact]
    public async Task Should_Overwrite_Unless_The_Candidate_Is_Engaged()
    {
        await using var session = await FakeSession.StartAsync();
        await SendAsync(session, Person(), Plain);
        await SendAsync(session, Person(), Plain);
        await SendAsync(session, Person("engaged@example.com"), Plain);
        await SendAsync(session, Person("engaged@example.com"), Plain);

        Assert.Equal([Acceptance.Created, Acceptance.Overwritten, Acceptance.Created, Acceptance.Unchanged], session.Host.Applications.Select(application => application.Acceptance));
        Assert.Equal(session.Host.Applications[0].Id, session.Host.Applications[1].Id);
    }

    [Fact]
    public async Task Should_Refuse_Wrong_Keys_Types_And_Jobs()
    {
        await using var session = await FakeSession.StartAsync(new PortalHostOptions { HoldRates = false });
        var json = Body(Person());

        Assert.Equal(401, (await session.PostAsync(Plain + "/candidates", FakeSession.Json(json))).Status);
        Assert.Equal(401, (await session.PostAsync(Plain + "/candidates", FakeSession.Json(json), ("Authorization", "Bearer other"))).Status);
        Assert.Equal(401, (await session.GetAsync(Open + "/questions")).Status);
        Assert.Equal(415, (await session.PostAsync(Plain + "/candidates", new FormBody().Add("a", "b").Content(), Key)).Status);
        Assert.Equal(400, (await session.PostAsync(Plain + "/candidates", FakeSession.Json("{\"candidate\":"), Key)).Status);
        Assert.Equal(422, (await session.PostAsync(Plain + "/candidates", FakeSession.Json("{}"), Key)).Status);
        Assert.Equal(404, (await SendAsync(session, Person(), Jobs + "/A1B2C3D403")).Status);
        Assert.Equal(404, (await SendAsync(session, Person(), "/workable/other/spi/v3/jobs/A1B2C3D402")).Status);
        Assert.Empty(session.Host.Applications);
    }

    [Fact]
    public async Task Should_Take_Ten_Requests_In_Ten_Seconds()
    {
        var time = new HandTime();
        await using var session = await FakeSession.StartAsync(new PortalHostOptions { Time = time });
        var replies = new List<FakeReply>();
        for (var index = 0; index < 11; index++) replies.Add(await session.GetAsync(Jobs, Key));

        Assert.Equal([.. Enumerable.Repeat(200, 10), 429], replies.Select(reply => reply.Status));
        Assert.Equal(("10", "0"), (replies[10].Headers["X-Rate-Limit-Limit"], replies[10].Headers["X-Rate-Limit-Remaining"]));
        Assert.Equal($"{time.GetUtcNow().AddSeconds(10).ToUnixTimeSeconds()}", replies[10].Headers["X-Rate-Limit-Reset"]);
        time.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal(200, (await session.GetAsync(Jobs, Key)).Status);
    }

    private static Task<FakeReply> SendAsync(FakeSession session, JsonObject candidate, string job) => session.PostAsync(job + "/candidates", FakeSession.Json(Body(candidate)), Key);

    private static string Body(JsonObject candidate) => new JsonObject { ["sourced"] = false, ["candidate"] = candidate }.ToJsonString();

    private static JsonObject Person(string email = "ada@example.com") => new()
    {
        ["firstname"] = "Ada",
        ["lastname"] = "Example",
        ["email"] = email,
        ["resume"] = new JsonObject { ["name"] = SampleFile.DocxName, ["data"] = Convert.ToBase64String(SampleFile.Docx) },
    };

    private static JsonObject Answer(JsonNode question)
    {
        var choice = (string?)question["choices"]?[0]?["id"];
        var (name, value) = (string)question["type"]! switch
        {
            "boolean" => ("checked", (JsonNode)true),
            "dropdown" or "multiple_choice" => ("choices", new JsonArray(choice)),
            "date" => ("date", "2026-05-01"),
            "file" => ("file", new JsonObject { ["name"] = "sample.pdf", ["data"] = Convert.ToBase64String(SampleFile.Pdf) }),
            _ => ("body", "All"),
        };
        return new JsonObject { ["question_key"] = (string)question["id"]!, [name] = value };
    }
}
