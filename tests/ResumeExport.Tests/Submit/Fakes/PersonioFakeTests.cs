using System.Text.Json.Nodes;
using System.Xml.Linq;
using ResumeExport.PortalFakes;

namespace ResumeExport.Tests.Submit.Fakes;

public sealed class PersonioFakeTests
{
    private const string Applications = "/personio/v1/recruiting/applications";
    private const string Documents = Applications + "/documents";
    private static readonly (string, string) Key = ("Authorization", "Bearer " + DemoKeys.ByPortal["personio"]);
    private static readonly (string, string) Company = ("X-Company-ID", DemoKeys.PersonioCompany);

    [Fact]
    public async Task Should_Accept_In_Two_Steps_With_An_Empty_Answer()
    {
        await using var session = await FakeSession.StartAsync();
        var uuid = await UploadedAsync(session);

        var reply = await SendAsync(session, Person(uuid, 700102));

        Assert.Equal((201, ""), (reply.Status, reply.Body));
        var application = Assert.Single(session.Host.Applications);
        Assert.Equal(("700102", "Ada Example", SampleFile.DocxName, SampleFile.DocxSha256), (application.Job, application.Name, application.Resume!.FileName, application.Resume.Sha256));
        Assert.Equal([RequestStep.Upload, RequestStep.Submit], session.Host.Requests.Select(request => request.Step));
    }

    [Fact]
    public async Task Should_Answer_An_Upload_With_What_It_Got()
    {
        await using var session = await FakeSession.StartAsync();

        var reply = await session.PostAsync(Documents, new FormBody().AddResume("file").Content(), Key, Company);

        Assert.Equal((200, SampleFile.Docx.Length, SampleFile.DocxType, SampleFile.DocxName, "docx"), (reply.Status, (int)reply.Json["size"]!, (string)reply.Json["mimetype"]!, (string)reply.Json["original_filename"]!, (string)reply.Json["extension"]!));
    }

    [Fact]
    public async Task Should_Refuse_The_Same_Email_For_The_Same_Position()
    {
        await using var session = await FakeSession.StartAsync();
        await SendAsync(session, Person(await UploadedAsync(session), 700102));

        var again = await SendAsync(session, Person(await UploadedAsync(session), 700102));
        var elsewhere = Person(await UploadedAsync(session), 700101);
        elsewhere["attributes"] = new JsonArray(Attribute("custom_attribute_101", "All"), Attribute("custom_attribute_103", true), Attribute("custom_attribute_104", "A friend"), Attribute("phone", "1"), Attribute("birthday", "1990-01-01"));

        Assert.Equal((400, "errors.applicant-already-exists"), (again.Status, Reason(again, "email")));
        Assert.Equal(201, (await SendAsync(session, elsewhere)).Status);
        Assert.Equal(2, session.Host.Applications.Count);
    }

    [Theory]
    [InlineData("first_name", "null", "errors.attribute-validation.required-attribute")]
    [InlineData("email", "\"nobody\"", "errors.attribute-validation.invalid-email-format")]
    [InlineData("job_position_id", "\"700102\"", "errors.attribute-validation.invalid-type")]
    [InlineData("job_position_id", "700103", "errors.job-position.not-published")]
    [InlineData("job_position_id", "1", "errors.job-position.not-published")]
    [InlineData("application_date", "\"1.1.2026\"", "errors.attribute-validation.invalid-date-format")]
    [InlineData("application_date", "\"2999-01-01\"", "errors.date-validation.date-in-the-future")]
    [InlineData("phase", "{\"type\":\"system\",\"id\":\"hired\"}", "errors.phase-validation.invalid-system-phase")]
    [InlineData("recruiting_channel_id", "99", "errors.posting-validation.channel-not-found")]
    [InlineData("nickname", "\"Ada\"", "errors.attribute-validation.unknown")]
    [InlineData("files", "[{\"uuid\":\"fa4e0000-0000-4000-8000-000000000000\",\"original_filename\":\"a.docx\",\"category\":\"cv\"}]", "errors.file-validation.file-not-exists")]
    public async Task Should_Refuse_Wrong_Members_By_Their_Code(string name, string json, string reason)
    {
        await using var session = await FakeSession.StartAsync();
        var application = Person(await UploadedAsync(session), 700102);
        application[name] = JsonNode.Parse(json);

        var reply = await SendAsync(session, application);

        Assert.Equal((400, reason), (reply.Status, Reason(reply, name)));
        Assert.Empty(session.Host.Applications);
    }

    [Fact]
    public async Task Should_Refuse_Wrong_Categories_And_Files_Used_Before()
    {
        await using var session = await FakeSession.StartAsync();
        var uuid = await UploadedAsync(session);
        var application = Person(uuid, 700102);
        application["files"]![0]!["category"] = "resume";

        Assert.Equal("errors.file-validation.unknown-file-category", Reason(await SendAsync(session, application), "files"));
        Assert.Equal(201, (await SendAsync(session, Person(uuid, 700102))).Status);
        var replay = Person(uuid, 700102);
        replay["email"] = "eva@example.com";
        Assert.Equal("errors.file-validation.file-not-exists", Reason(await SendAsync(session, replay), "files"));
    }

    [Theory]
    [InlineData("custom_attribute_104", "\"Nowhere\"", "errors.attribute-validation.unknown-attribute-option")]
    [InlineData("custom_attribute_107", "\"soon\"", "errors.attribute-validation.invalid-date-format")]
    [InlineData("custom_attribute_999", "\"x\"", "errors.attribute-validation.unknown")]
    [InlineData("birthday", "\"1990\"", "errors.attribute-validation.invalid-date-format")]
    [InlineData("phone", "[1]", "errors.attribute-validation.invalid-type")]
    public async Task Should_Refuse_Wrong_Attributes(string id, string json, string reason)
    {
        await using var session = await FakeSession.StartAsync();
        var application = Person(await UploadedAsync(session), 700101);
        application["attributes"] = new JsonArray(Attribute(id, JsonNode.Parse(json)!));

        var reply = await SendAsync(session, application);

        Assert.Equal(reason, Reason(reply, id));
        Assert.Equal("errors.attribute-validation.required-attribute", Reason(reply, "custom_attribute_101"));
    }

    [Fact]
    public async Task Should_Refuse_Wrong_Keys_And_Companies()
    {
        await using var session = await FakeSession.StartAsync();
        var json = FakeSession.Json("{}");

        Assert.Equal(401, (await session.PostAsync(Applications, json, Company)).Status);
        Assert.Equal(401, (await session.PostAsync(Documents, new FormBody().AddResume("file").Content(), ("Authorization", "Bearer other"), Company)).Status);
        Assert.Equal(403, (await session.PostAsync(Applications, FakeSession.Json("{}"), Key)).Status);
        var wrong = await session.PostAsync(Applications, FakeSession.Json("{}"), Key, ("X-Company-ID", "1"));
        Assert.Equal((403, "403"), (wrong.Status, (string)wrong.Json["errors"]![0]!["status"]!));
    }

    [Fact]
    public async Task Should_Refuse_Wrong_Uploads()
    {
        await using var session = await FakeSession.StartAsync();

        Assert.Equal(413, await UploadAsync(new FormBody().AddFile("file", "a.pdf", "application/pdf", SampleFile.PdfOf(20_000_001))));
        Assert.Equal(422, await UploadAsync(new FormBody().AddFile("file", "a.html", "text/html", SampleFile.Pdf)));
        Assert.Equal(422, await UploadAsync(new FormBody().AddFile("file", "a.docx", SampleFile.DocxType, SampleFile.Pdf)));
        Assert.Equal(422, await UploadAsync(new FormBody().AddResume("document")));
        Assert.Equal(422, await UploadAsync(new FormBody().AddResume("file").Add("name", "x")));
        Assert.Equal(400, (await session.PostAsync(Documents, new FormBody().Content("--x"u8.ToArray()), Key, Company)).Status);
        Assert.Equal(400, (await session.PostAsync(Applications, FakeSession.Json("{"), Key, Company)).Status);

        async Task<int> UploadAsync(FormBody form) => (await session.PostAsync(Documents, form.Content(), Key, Company)).Status;
    }

    [Fact]
    public async Task Should_List_Open_Positions_As_Xml()
    {
        await using var session = await FakeSession.StartAsync();

        var list = XDocument.Parse((await session.GetAsync("/personio/acme/xml?language=en")).Body);

        Assert.Equal("workzag-jobs", list.Root!.Name.LocalName);
        Assert.Equal(["700101", "700102"], list.Root.Elements("position").Select(position => position.Element("id")!.Value));
    }

    private static Task<FakeReply> SendAsync(FakeSession session, JsonObject application) => session.PostAsync(Applications, FakeSession.Json(application.ToJsonString()), Key, Company);

    private static async Task<string> UploadedAsync(FakeSession session) => (string)(await session.PostAsync(Documents, new FormBody().AddResume("file").Content(), Key, Company)).Json["uuid"]!;

    private static string? Reason(FakeReply reply, string field) =>
        (string?)reply.Json["errors"]!.AsArray().FirstOrDefault(error => (string?)error!["field"] == field)?["errors"]?[0]?["reason"];

    private static JsonObject Attribute(string id, JsonNode value) => new() { ["id"] = id, ["value"] = value };

    private static JsonObject Person(string uuid, int position) => new()
    {
        ["first_name"] = "Ada",
        ["last_name"] = "Example",
        ["email"] = "ada@example.com",
        ["job_position_id"] = position,
        ["files"] = new JsonArray(new JsonObject { ["uuid"] = uuid, ["original_filename"] = SampleFile.DocxName, ["category"] = "cv" }),
    };
}
