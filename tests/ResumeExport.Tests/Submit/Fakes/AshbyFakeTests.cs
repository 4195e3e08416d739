using System.Text.Json;
using System.Text.Json.Nodes;
using ResumeExport.PortalFakes;

namespace ResumeExport.Tests.Submit.Fakes;

public sealed class AshbyFakeTests
{
    private const string Open = "a5b10000-0000-4000-8000-000000000101";
    private const string Plain = "a5b10000-0000-4000-8000-000000000102";
    private const string Closed = "a5b10000-0000-4000-8000-000000000103";
    private static readonly (string, string) Key = ("Authorization", FakeSession.Basic(DemoKeys.ByPortal["ashby"]));

    [Fact]
    public async Task Should_Accept_A_Submission_With_A_Handle()
    {
        await using var session = await FakeSession.StartAsync();
        var handle = await UploadedAsync(session);

        var reply = await SubmitAsync(session, Plain, Values(handle));

        Assert.Equal((200, true), (reply.Status, (bool)reply.Json["success"]!));
        var results = reply.Json["results"]!;
        Assert.False((bool)results["formMessages"]!["blocked"]!);
        var application = Assert.Single(session.Host.Applications);
        Assert.Equal((string)results["submittedFormInstance"]!["id"]!, application.Id);
        Assert.Equal((SampleFile.DocxName, SampleFile.DocxSha256), (application.Resume!.FileName, application.Resume.Sha256));
        Assert.Equal([RequestStep.Prepare, RequestStep.Upload, RequestStep.Submit], session.Host.Requests.Select(request => request.Step));
    }

    [Fact]
    public async Task Should_Accept_A_Form_With_The_File_In_It()
    {
        await using var session = await FakeSession.StartAsync();
        var form = new FormBody().Add("jobPostingId", Plain).Add("applicationForm", Form(Values("resume_part"))).AddResume("resume_part");

        var reply = await session.PostAsync("/ashby/applicationForm.submit", form.Content(), Key);

        Assert.True((bool)reply.Json["success"]!, reply.Body);
        Assert.Equal(SampleFile.DocxSha256, session.Host.Applications.Single().Resume!.Sha256);
    }

    [Fact]
    public async Task Should_Take_Every_Type_Of_Value_As_The_Form_Describes_It()
    {
        await using var session = await FakeSession.StartAsync();
        var info = await CallAsync(session, "jobPosting.info", $$"""{"jobPostingId":"{{Open}}"}""");
        var fields = info.Json["results"]!["applicationFormDefinition"]!["sections"]!.AsArray().SelectMany(section => section!["fields"]!.AsArray()).Select(field => field!["field"]!).ToArray();
        var handle = await UploadedAsync(session);
        var values = Values(handle);
        foreach (var field in fields.Where(field => !((string)field["path"]!).StartsWith('_') && (string)field["type"]! != "File")) values[(string)field["path"]!] = Example(field);

        var reply = await SubmitAsync(session, Open, values);

        Assert.True((bool)reply.Json["success"]!, reply.Body);
        Assert.Equal(["Boolean", "Date", "Email", "File", "Location", "MultiValueSelect", "Phone", "RichText", "String", "ValueSelect"], fields.Select(field => (string)field["type"]!).Distinct().Order());
    }

    [Theory]
    [InlineData("_systemfield_email", "\"nobody\"")]
    [InlineData("_systemfield_email", "null")]
    [InlineData("_systemfield_name", "7")]
    [InlineData("_systemfield_resume", "\"unknown-handle\"")]
    [InlineData("_systemfield_location", "\"Berlin\"")]
    [InlineData("a5b20001-0000-4000-8000-000000000001", "null")]
    [InlineData("a5b20002-0000-4000-8000-000000000001", "\"text\"")]
    [InlineData("a5b20003-0000-4000-8000-000000000001", "\"yes\"")]
    [InlineData("a5b20004-0000-4000-8000-000000000001", "\"Nowhere\"")]
    [InlineData("a5b20005-0000-4000-8000-000000000001", "\"Compilers\"")]
    [InlineData("a5b20007-0000-4000-8000-000000000001", "\"1.2.2026\"")]
    [InlineData("a5b20099-0000-4000-8000-000000000001", "\"x\"")]
    public async Task Should_Refuse_Wrong_Values_With_Status_200(string path, string value)
    {
        await using var session = await FakeSession.StartAsync();
        var values = Values(await UploadedAsync(session));
        values["a5b20001-0000-4000-8000-000000000001"] = "All";
        values["a5b20003-0000-4000-8000-000000000001"] = true;
        values["a5b20004-0000-4000-8000-000000000001"] = "A friend";
        values[path] = JsonNode.Parse(value);

        AssertFails(await SubmitAsync(session, Open, values), "invalid_input");
        Assert.Empty(session.Host.Applications);
    }

    [Fact]
    public async Task Should_Fail_For_The_Address_Of_Tests()
    {
        await using var session = await FakeSession.StartAsync();
        var values = Values(await UploadedAsync(session));
        values["_systemfield_email"] = "testing-fail-validation@example.com";

        AssertFails(await SubmitAsync(session, Plain, values), "invalid_input");
    }

    [Fact]
    public async Task Should_Block_The_Second_Application_And_Make_None()
    {
        await using var session = await FakeSession.StartAsync();
        await SubmitAsync(session, Plain, Values(await UploadedAsync(session)));

        var reply = await SubmitAsync(session, Plain, Values(await UploadedAsync(session)));

        Assert.True((bool)reply.Json["success"]!);
        Assert.True((bool)reply.Json["results"]!["formMessages"]!["blocked"]!);
        Assert.NotEmpty((string)reply.Json["results"]!["formMessages"]!["blockMessageForCandidateHtml"]!);
        Assert.Single(session.Host.Applications);
    }

    [Theory]
    [InlineData(Closed, "job_posting_not_published")]
    [InlineData("unknown", "invalid_input")]
    public async Task Should_Refuse_Postings_That_Are_Not_Open(string posting, string code)
    {
        await using var session = await FakeSession.StartAsync();

        AssertFails(await SubmitAsync(session, posting, Values(await UploadedAsync(session))), code);
        AssertFails(await CallAsync(session, "jobPosting.info", $$"""{"jobPostingId":"{{posting}}"}"""), code);
    }

    [Fact]
    public async Task Should_Answer_Keys_And_Methods_By_Status()
    {
        await using var session = await FakeSession.StartAsync();

        Assert.Equal(401, (await session.PostAsync("/ashby/jobPosting.list", FakeSession.Json("{}"))).Status);
        Assert.Equal(403, (await session.PostAsync("/ashby/jobPosting.list", FakeSession.Json("{}"), ("Authorization", FakeSession.Basic("other")))).Status);
        Assert.Equal((403, "missing_endpoint_permission"), (await CallAsync(session, "candidate.create", "{}")) is var denied ? (denied.Status, (string)denied.Json["errors"]![0]!) : default);
        Assert.Equal(404, (await CallAsync(session, "jobPosting.delete", "{}")).Status);
        Assert.Equal(2, (await CallAsync(session, "jobPosting.list", "{}")).Json["results"]!.AsArray().Count);
        Assert.Equal(2, (await session.GetAsync("/ashby/posting-api/job-board/acme?includeCompensation=true")).Json["jobs"]!.AsArray().Count);
    }

    [Fact]
    public async Task Should_Let_Handles_Expire_After_Ten_Minutes()
    {
        var time = new HandTime();
        await using var session = await FakeSession.StartAsync(new PortalHostOptions { Time = time });
        var uploaded = await UploadedAsync(session);
        var waiting = await HandleAsync(session);
        time.Advance(TimeSpan.FromMinutes(10));

        AssertFails(await SubmitAsync(session, Plain, Values(uploaded)), "invalid_input");
        Assert.Equal(403, (await session.PostAsync((string)waiting["url"]!, Upload(waiting).AddResume("file").Content())).Status);
    }

    [Fact]
    public async Task Should_Refuse_A_Handle_That_Was_Used()
    {
        await using var session = await FakeSession.StartAsync();
        var handle = await UploadedAsync(session);
        await SubmitAsync(session, Plain, Values(handle));
        var values = Values(handle);
        values["_systemfield_email"] = "eva@example.com";

        AssertFails(await SubmitAsync(session, Plain, values), "invalid_input");
    }

    [Fact]
    public async Task Should_Hold_Uploads_To_What_Was_Announced()
    {
        await using var session = await FakeSession.StartAsync();
        var handle = await HandleAsync(session);
        var url = (string)handle["url"]!;

        Assert.Equal(400, (await session.PostAsync(url, Upload(handle).AddResume("file").Content(), Key)).Status);
        Assert.Equal(400, (await session.PostAsync(url, Upload(handle).AddResume("resume").Content())).Status);
        Assert.Equal(400, (await session.PostAsync(url, Upload(handle).AddResume("file").Add("late", "x").Content())).Status);
        Assert.Equal(400, (await session.PostAsync(url, Upload(handle).Add("more", "x").AddResume("file").Content())).Status);
        Assert.Equal(400, (await session.PostAsync(url, new FormBody().AddResume("file").Content())).Status);
        Assert.Equal(400, (await session.PostAsync(url, Upload(handle).AddFile("file", "a.docx", SampleFile.DocxType, [.. SampleFile.Docx, 0]).Content())).Status);
        Assert.Equal(400, (await session.PostAsync(url, Upload(handle).AddFile("file", "a.docx", "application/pdf", SampleFile.Docx).Content())).Status);
        Assert.Equal(404, (await session.PostAsync(url + "0", Upload(handle).AddResume("file").Content())).Status);
        Assert.Equal(204, (await session.PostAsync(url, Upload(handle).AddResume("file").Content())).Status);
        Assert.Equal(400, (await session.PostAsync(url, Upload(handle).AddResume("file").Content())).Status);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"fileUploadContext":"CandidateResume","filename":"a.pdf","contentType":"application/pdf","contentLength":5}""")]
    [InlineData("""{"fileUploadContext":"ApplicationForm","filename":"a.pdf","contentType":"application/pdf","contentLength":"5"}""")]
    [InlineData("""{"fileUploadContext":"ApplicationForm","filename":"a.pdf","contentType":"application/pdf","contentLength":0}""")]
    [InlineData("""{"fileUploadContext":"ApplicationForm","filename":"a.pdf","contentType":"application/pdf","contentLength":5,"more":1}""")]
    [InlineData("not json")]
    public async Task Should_Refuse_Wrong_Announcements(string json)
    {
        await using var session = await FakeSession.StartAsync();

        AssertFails(await CallAsync(session, "file.createFileUploadHandle", json), "invalid_input");
    }

    private static Task<FakeReply> CallAsync(FakeSession session, string method, string json) => session.PostAsync("/ashby/" + method, FakeSession.Json(json), Key);

    private static Task<FakeReply> SubmitAsync(FakeSession session, string posting, Dictionary<string, JsonNode?> values) =>
        CallAsync(session, "applicationForm.submit", $$"""{"jobPostingId":"{{posting}}","applicationForm":{{Form(values)}}}""");

    private static string Form(Dictionary<string, JsonNode?> values) => JsonSerializer.Serialize(new { fieldSubmissions = values.Select(pair => new { path = pair.Key, value = pair.Value }) });

    private static Dictionary<string, JsonNode?> Values(string resume) => new() { ["_systemfield_name"] = "Ada Example", ["_systemfield_email"] = "ada@example.com", ["_systemfield_resume"] = resume };

    private static async Task<JsonNode> HandleAsync(FakeSession session) =>
        (await CallAsync(session, "file.createFileUploadHandle", $$"""{"fileUploadContext":"ApplicationForm","filename":"{{SampleFile.DocxName}}","contentType":"{{SampleFile.DocxType}}","contentLength":{{SampleFile.Docx.Length}}}""")).Json["results"]!;

    private static FormBody Upload(JsonNode handle)
    {
        var form = new FormBody();
        foreach (var (name, value) in handle["fields"]!.AsObject()) form.Add(name, (string)value!);
        return form;
    }

    private static async Task<string> UploadedAsync(FakeSession session)
    {
        var handle = await HandleAsync(session);
        var reply = await session.PostAsync((string)handle["url"]!, Upload(handle).AddResume("file").Content());
        Assert.Equal(204, reply.Status);
        return (string)handle["handle"]!;
    }

    private static JsonNode Example(JsonNode field) => (string)field["type"]! switch
    {
        "Boolean" => true,
        "Date" => "2026-05-01",
        "RichText" => new JsonObject { ["type"] = "PlainText", ["value"] = "Because" },
        "ValueSelect" => (string)field["selectableValues"]![0]!["value"]!,
        "MultiValueSelect" => new JsonArray((string)field["selectableValues"]![0]!["value"]!),
        _ => "All",
    };

    private static void AssertFails(FakeReply reply, string code)
    {
        Assert.Equal((200, false, code), (reply.Status, (bool)reply.Json["success"]!, (string)reply.Json["errors"]![0]!));
        Assert.Equal(code, (string)reply.Json["errorInfo"]!["code"]!);
    }
}
