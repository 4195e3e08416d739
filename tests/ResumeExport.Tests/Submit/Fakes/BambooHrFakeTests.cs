using ResumeExport.PortalFakes;

namespace ResumeExport.Tests.Submit.Fakes;

public sealed class BambooHrFakeTests
{
    private const string Company = "/bamboohr/acme/api/v1/applicant_tracking/application";
    private const string Gateway = "/bamboohr/api/gateway.php/acme/v1/applicant_tracking/application";
    private static readonly (string, string) Key = ("Authorization", FakeSession.Basic(DemoKeys.ByPortal["bamboohr"], "x"));
    private static readonly (string, string) Accept = ("Accept", "application/json");

    [Theory]
    [InlineData(Company)]
    [InlineData(Gateway)]
    public async Task Should_Accept_A_Form_At_Either_Address(string address)
    {
        await using var session = await FakeSession.StartAsync();
        var form = Person("102").Add("linkedinUrl", "https://www.linkedin.com/in/example").Add("dateAvailable", "2026-05-01").Add("highestEducation", "College - Doctorate").AddResume("resume").AddFile("coverLetter", "letter.pdf", "application/pdf", SampleFile.Pdf);

        var reply = await session.PostAsync(address, form.Content(), Key, Accept);

        Assert.Equal((200, "success"), (reply.Status, (string)reply.Json["result"]!));
        var application = Assert.Single(session.Host.Applications);
        Assert.Equal(($"{reply.Json["candidateId"]}", "102", SampleFile.DocxSha256, 2), (application.Id, application.Job, application.Resume!.Sha256, application.Files.Length));
    }

    [Fact]
    public async Task Should_Ask_For_What_The_Opening_Requires()
    {
        await using var session = await FakeSession.StartAsync();

        Assert.Equal("email is required.", (string)(await session.PostAsync(Company, Person("101").Content(), Key, Accept)).Json["error"]!);
        Assert.Equal(200, (await session.PostAsync(Company, Person("101").Add("email", "ada@example.com").Add("phoneNumber", "1").Content(), Key, Accept)).Status);
    }

    [Theory]
    [InlineData("firstName", "", 400)]
    [InlineData("jobId", "", 400)]
    [InlineData("jobId", "first", 400)]
    [InlineData("jobId", "103", 404)]
    [InlineData("jobId", "999", 404)]
    [InlineData("email", "nobody", 400)]
    [InlineData("linkedinUrl", "https://example.com/ada", 400)]
    [InlineData("dateAvailable", "5/1/2026", 400)]
    [InlineData("highestEducation", "Much", 400)]
    [InlineData("first_name", "Ada", 400)]
    public async Task Should_Refuse_Wrong_Fields(string field, string value, int status)
    {
        await using var session = await FakeSession.StartAsync();
        var form = new FormBody();
        foreach (var (name, own) in (Dictionary<string, string>)new() { ["firstName"] = "Ada", ["lastName"] = "Example", ["jobId"] = "102", [field] = value }) form.Add(name, own);

        Assert.Equal(status, (await session.PostAsync(Company, form.Content(), Key, Accept)).Status);
        Assert.Empty(session.Host.Applications);
    }

    [Fact]
    public async Task Should_Refuse_Wrong_Keys_Types_And_Files()
    {
        await using var session = await FakeSession.StartAsync();

        Assert.Equal(401, (await session.PostAsync(Company, Person("102").Content(), Accept)).Status);
        Assert.Equal(401, (await session.PostAsync(Company, Person("102").Content(), ("Authorization", FakeSession.Basic("other", "x")), Accept)).Status);
        Assert.Equal(406, (await session.PostAsync(Company, Person("102").Content(), Key)).Status);
        Assert.Equal(415, (await session.PostAsync(Company, FakeSession.Json("{}"), Key, Accept)).Status);
        Assert.Equal(400, (await session.PostAsync(Company, Person("102").Content("--x"u8.ToArray()), Key, Accept)).Status);
        Assert.Equal(400, (await session.PostAsync(Company, Person("102").AddFile("resume", "a.odt", "application/vnd.oasis.opendocument.text", SampleFile.Docx).Content(), Key, Accept)).Status);
        Assert.Equal(400, (await session.PostAsync(Company, Person("102").AddResume("cv").Content(), Key, Accept)).Status);
        Assert.Equal(400, (await session.PostAsync(Company, Person("102").Add("firstName", "Eva").Content(), Key, Accept)).Status);
        Assert.Equal(404, (await session.PostAsync("/bamboohr/other/api/v1/applicant_tracking/application", Person("102").Content(), Key, Accept)).Status);
        Assert.Empty(session.Host.Applications);
    }

    [Fact]
    public async Task Should_List_Openings_To_Holders_Of_The_Key()
    {
        await using var session = await FakeSession.StartAsync();

        Assert.Equal([101, 102], (await session.GetAsync("/bamboohr/acme/api/v1/applicant_tracking/jobs", Key)).Json.AsArray().Select(job => (int)job!["id"]!));
        Assert.Equal(401, (await session.GetAsync("/bamboohr/acme/api/v1/applicant_tracking/jobs")).Status);
    }

    private static FormBody Person(string job) => new FormBody().Add("firstName", "Ada").Add("lastName", "Example").Add("jobId", job);
}
