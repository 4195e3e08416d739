using System.Text.Json.Nodes;
using ResumeExport.PortalFakes;
using ResumeExport.PortalFakes.Faults;

namespace ResumeExport.Tests.Submit.Fakes;

public sealed class SmartRecruitersFakeTests
{
    private const string Open = "/smartrecruiters/postings/5a470000-0000-4000-8000-000000000101";
    private const string Plain = "/smartrecruiters/postings/5a470000-0000-4000-8000-000000000102";
    private const string Closed = "/smartrecruiters/postings/5a470000-0000-4000-8000-000000000103";
    private static readonly (string, string) Key = ("X-SmartToken", DemoKeys.ByPortal["smartrecruiters"]);

    [Fact]
    public async Task Should_Accept_A_Candidate_With_An_Answer_To_Every_Question()
    {
        await using var session = await FakeSession.StartAsync();
        var questions = (await session.GetAsync(Open + "/configuration", Key)).Json["questions"]!.AsArray();
        var candidate = Person();
        candidate["answers"] = new JsonArray([.. questions.Select(question => Answer((string)question!["id"]!, (string?)question["fields"]![0]!["values"]!.AsArray().FirstOrDefault()?["id"] ?? "All"))]);

        var reply = await SendAsync(session, candidate, Open);

        Assert.Equal(201, reply.Status);
        var application = Assert.Single(session.Host.Applications);
        Assert.Equal((SampleFile.DocxName, SampleFile.DocxType, SampleFile.DocxSha256), (application.Resume!.FileName, application.Resume.MediaType, application.Resume.Sha256));
        Assert.Equal("NEW", (string)(await session.GetAsync($"{Open}/candidates/{reply.Json["id"]}/status", Key)).Json["status"]!);
        Assert.Equal("DIVERSITY", (string)questions[^1]!["complianceType"]!);
        Assert.DoesNotContain(application.Fields, field => field.Value.Length > 200);
    }

    [Fact]
    public async Task Should_Name_Missing_And_Wrong_Answers_In_Its_Own_Words()
    {
        await using var session = await FakeSession.StartAsync();
        var missing = await SendAsync(session, Person(), Open);
        var candidate = Person();
        candidate["answers"] = new JsonArray(Answer("5a470001-0000-4000-8000-000000000001", "All"), Answer("5a470003-0000-4000-8000-000000000001", "option-31"), Answer("5a470004-0000-4000-8000-000000000001", "Nowhere"));

        var wrong = await SendAsync(session, candidate, Open);

        Assert.Equal((400, 400), (missing.Status, wrong.Status));
        Assert.StartsWith("The following screening questions are required: 5a470001-0000-4000-8000-000000000001, ", (string)missing.Json["message"]!, StringComparison.Ordinal);
        Assert.Equal("Values for the following screening questions' answers are incorrect: 5a470004-0000-4000-8000-000000000001", (string)wrong.Json["message"]!);
    }

    [Theory]
    [InlineData("firstName", "\"\"")]
    [InlineData("email", "\"nobody\"")]
    [InlineData("email", "null")]
    [InlineData("consentDecisions", "{\"OTHER\":true}")]
    [InlineData("consentDecisions", "{\"SINGLE\":\"yes\"}")]
    [InlineData("resume", "{\"fileName\":\"a.docx\",\"mimeType\":\"text/plain\"}")]
    [InlineData("resume", "{\"fileName\":\"a.txt\",\"mimeType\":\"text/plain\",\"fileContent\":\"QQ==\"}")]
    [InlineData("resume", "{\"fileName\":\"a.pdf\",\"mimeType\":\"application/pdf\",\"fileContent\":\"data:QQ==\"}")]
    [InlineData("resume", "\"a.pdf\"")]
    [InlineData("nickname", "\"Ada\"")]
    public async Task Should_Refuse_Wrong_Members(string name, string json)
    {
        await using var session = await FakeSession.StartAsync();
        var candidate = Person();
        candidate[name] = JsonNode.Parse(json);

        Assert.Equal(400, (await SendAsync(session, candidate, Plain)).Status);
        Assert.Empty(session.Host.Applications);
    }

    [Fact]
    public async Task Should_Refuse_Files_Above_2_Megabytes_And_Long_Texts()
    {
        await using var session = await FakeSession.StartAsync();

        Assert.Equal(201, (await SendAsync(session, Person("a.pdf", "application/pdf", SampleFile.PdfOf(2_000_000)), Plain)).Status);
        Assert.Equal(400, (await SendAsync(session, Person("a.pdf", "application/pdf", SampleFile.PdfOf(2_000_001)), Plain)).Status);
        var candidate = Person();
        candidate["answers"] = new JsonArray(Answer("5a470001-0000-4000-8000-000000000001", new string('é', 2001)), Answer("5a470003-0000-4000-8000-000000000001", "option-31"), Answer("5a470004-0000-4000-8000-000000000001", "option-41"));
        Assert.Equal(400, (await SendAsync(session, candidate, Open)).Status);
    }

    [Fact]
    public async Task Should_Refuse_Wrong_Keys_Types_And_Postings()
    {
        await using var session = await FakeSession.StartAsync(new PortalHostOptions { HoldRates = false });

        Assert.Equal(401, (await session.PostAsync(Plain + "/candidates", FakeSession.Json(Person().ToJsonString()))).Status);
        Assert.Equal(401, (await session.PostAsync(Plain + "/candidates", FakeSession.Json(Person().ToJsonString()), ("X-SmartToken", "other"))).Status);
        Assert.Equal(415, (await session.PostAsync(Plain + "/candidates", new FormBody().Add("a", "b").Content(), Key)).Status);
        Assert.Equal(400, (await session.PostAsync(Plain + "/candidates", FakeSession.Json("{"), Key)).Status);
        Assert.Equal(404, (await SendAsync(session, Person(), Closed)).Status);
        Assert.Equal(404, (await SendAsync(session, Person(), "/smartrecruiters/postings/743999000000102")).Status);
        Assert.Empty(session.Host.Applications);
    }

    [Fact]
    public async Task Should_Take_Ten_Requests_A_Second_And_Say_So_In_Every_Reply()
    {
        var time = new HandTime();
        await using var session = await FakeSession.StartAsync(new PortalHostOptions { Time = time });
        var replies = new List<FakeReply>();
        for (var index = 0; index < 11; index++) replies.Add(await session.GetAsync("/smartrecruiters/v1/companies/acme/postings"));
        time.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal([.. Enumerable.Repeat(200, 10), 429], replies.Select(reply => reply.Status));
        Assert.Equal(("10", "9", "0"), (replies[0].Headers["X-RateLimit-Limit"], replies[0].Headers["X-RateLimit-Remaining"], replies[10].Headers["X-RateLimit-Remaining"]));
        Assert.Equal("8", replies[0].Headers["X-RateLimit-Concurrent-Limit"]);
        Assert.Equal(201, (await SendAsync(session, Person(), Plain)).Status);
    }

    [Fact]
    public async Task Should_Serve_Eight_Requests_At_Once()
    {
        await using var session = await FakeSession.StartAsync();
        session.Host.Faults.Next("smartrecruiters", FaultKind.HangAfterBody, count: 8);
        var hanging = Enumerable.Range(0, 8).Select(_ => SendAsync(session, Person(), Plain)).ToArray();
        while (session.Host.Requests.Count < 8) await Task.Delay(10);

        Assert.Equal(429, (await SendAsync(session, Person(), Plain)).Status);

        await session.Host.DisposeAsync();
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => Task.WhenAll(hanging));
    }

    [Fact]
    public async Task Should_List_Postings_With_Their_Uuid()
    {
        await using var session = await FakeSession.StartAsync();

        var list = await session.GetAsync("/smartrecruiters/v1/companies/acme/postings?limit=100");
        var one = await session.GetAsync("/smartrecruiters/v1/companies/acme/postings/" + (string)list.Json["content"]![0]!["id"]!);

        Assert.Equal(2, (int)list.Json["totalFound"]!);
        Assert.Equal("5a470000-0000-4000-8000-000000000101", (string)one.Json["uuid"]!);
    }

    private static Task<FakeReply> SendAsync(FakeSession session, JsonObject candidate, string posting) => session.PostAsync(posting + "/candidates", FakeSession.Json(candidate.ToJsonString()), Key);

    private static JsonObject Answer(string id, string value) =>
        new() { ["id"] = id, ["records"] = new JsonArray(new JsonObject { ["fields"] = new JsonObject { ["value"] = new JsonArray(value) } }) };

    private static JsonObject Person() => Person(SampleFile.DocxName, SampleFile.DocxType, SampleFile.Docx);

    private static JsonObject Person(string name, string type, byte[] content) => new()
    {
        ["firstName"] = "Ada",
        ["lastName"] = "Example",
        ["email"] = "ada@example.com",
        ["resume"] = new JsonObject { ["fileName"] = name, ["mimeType"] = type, ["fileContent"] = Convert.ToBase64String(content) },
        ["consentDecisions"] = new JsonObject { ["SINGLE"] = true },
    };
}
