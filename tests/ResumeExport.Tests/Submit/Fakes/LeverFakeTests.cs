using ResumeExport.PortalFakes;

namespace ResumeExport.Tests.Submit.Fakes;

public sealed class LeverFakeTests
{
    private const string Site = "/lever/v0/postings/acme";
    private const string Open = Site + "/1e7e4000-0000-4000-8000-000000000101";
    private const string Other = Site + "/1e7e4000-0000-4000-8000-000000000102";
    private const string Closed = Site + "/1e7e4000-0000-4000-8000-000000000103";
    private static readonly string Key = "?key=" + DemoKeys.ByPortal["lever"];
    private static readonly PortalHostOptions Unlimited = new() { HoldRates = false };

    [Fact]
    public async Task Should_Accept_A_Form_And_Merge_By_Email()
    {
        await using var session = await FakeSession.StartAsync();

        var first = await session.PostAsync(Open + Key, Person().Add("urls[GitHub]", "https://example.com/ada").Add("consent[store]", "true").Add("silent", "true").AddResume("resume").Content());
        var second = await session.PostAsync(Other + Key, new FormBody().Add("name", "Ada E.").Add("email", "ADA@example.com").Content());

        Assert.Equal((200, 200, true), (first.Status, second.Status, (bool)first.Json["ok"]!));
        Assert.Equal((string)first.Json["applicationId"]!, session.Host.Applications[0].Id);
        Assert.NotEqual((string)first.Json["applicationId"]!, (string)second.Json["applicationId"]!);
        Assert.Equal([Acceptance.Created, Acceptance.Merged], session.Host.Applications.Select(application => application.Acceptance));
        Assert.Equal(SampleFile.DocxSha256, session.Host.Applications[0].Resume!.Sha256);
    }

    [Theory]
    [InlineData("application/json", "{\"name\":\"Ada\",\"email\":\"a@b\",\"urls\":{\"GitHub\":\"x\"},\"silent\":true,\"consent\":{\"store\":{\"provided\":true,\"compliancePolicyId\":\"p\"}}}")]
    [InlineData("application/x-www-form-urlencoded", "name=Ada+Example&email=a%40b&urls%5BGitHub%5D=x")]
    public async Task Should_Accept_Without_A_File_In_Other_Types(string type, string body)
    {
        await using var session = await FakeSession.StartAsync();

        Assert.Equal(200, (await session.PostAsync(Open + Key, new FakeBody(type, body))).Status);
        Assert.Equal(("a@b", "x"), (session.Host.Applications.Single().Email, session.Host.Applications.Single()["urls[GitHub]"]));
    }

    [Theory]
    [InlineData("application/json", "{\"name\":\"Ada\",\"email\":\"a@b\",\"resume\":\"UEs=\"}")]
    [InlineData("application/json", "{\"email\":\"a@b\"}")]
    [InlineData("application/json", "{\"name\":\"Ada\",\"email\":\"ab\"}")]
    [InlineData("application/json", "{\"name\":\"Ada\",\"email\":\"a@b\",\"silent\":\"maybe\"}")]
    [InlineData("application/json", "{\"name\":\"Ada\",\"email\":\"a@b\",\"coverLetter\":\"x\"}")]
    [InlineData("application/json", "{\"name\":\"Ada\",\"email\":\"a@b\",\"phone\":12}")]
    [InlineData("application/json", "name=Ada")]
    [InlineData("application/x-www-form-urlencoded", "name=Ada&email")]
    [InlineData("text/plain", "name=Ada&email=a%40b")]
    public async Task Should_Refuse_Wrong_Bodies(string type, string body)
    {
        await using var session = await FakeSession.StartAsync();

        var reply = await session.PostAsync(Open + Key, new FakeBody(type, body));

        Assert.Equal((400, false), (reply.Status, (bool)reply.Json["ok"]!));
        Assert.NotEmpty((string)reply.Json["error"]!);
        Assert.Empty(session.Host.Applications);
    }

    [Fact]
    public async Task Should_Refuse_Missing_And_Wrong_Keys_And_Jobs()
    {
        await using var session = await FakeSession.StartAsync(Unlimited);

        var missing = await session.PostAsync(Open, Person().Content());
        var wrong = await session.PostAsync(Open + "?key=other", Person().Content());
        var inHeader = await session.PostAsync(Open, Person().Content(), ("Authorization", FakeSession.Basic(DemoKeys.ByPortal["lever"])));

        Assert.Equal((401, "You need an API key. Please contact support@lever.co for a key"), (missing.Status, (string)missing.Json["error"]!));
        Assert.Equal((403, 401), (wrong.Status, inHeader.Status));
        Assert.Equal(404, (await session.PostAsync(Closed + Key, Person().Content())).Status);
        Assert.Equal(404, (await session.PostAsync(Site + "/none" + Key, Person().Content())).Status);
        Assert.Equal(404, (await session.PostAsync("/lever/v0/postings/other/1e7e4000-0000-4000-8000-000000000101" + Key, Person().Content())).Status);
        Assert.Empty(session.Host.Applications);
        Assert.DoesNotContain(session.Host.Requests, request => request.Target.Contains(DemoKeys.ByPortal["lever"], StringComparison.Ordinal));
    }

    [Fact]
    public async Task Should_Refuse_Files_Of_Other_Types_And_Names()
    {
        await using var session = await FakeSession.StartAsync(Unlimited);

        Assert.Equal(400, (await session.PostAsync(Open + Key, Person().AddFile("resume", "a.png", "image/png", SampleFile.Pdf).Content())).Status);
        Assert.Equal(400, (await session.PostAsync(Open + Key, Person().AddFile("cv", "a.pdf", "application/pdf", SampleFile.Pdf).Content())).Status);
        Assert.Equal(400, (await session.PostAsync(Open + Key, Person().AddResume("resume").AddResume("resume").Content())).Status);
    }

    [Fact]
    public async Task Should_Take_Two_Applications_A_Second()
    {
        var time = new HandTime();
        await using var session = await FakeSession.StartAsync(new PortalHostOptions { Time = time });

        int[] statuses = [await SendAsync(), await SendAsync(), await SendAsync()];
        time.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal([200, 200, 429], statuses);
        Assert.Equal(200, await SendAsync());
        // Reading is not counted.
        for (var index = 0; index < 5; index++) Assert.Equal(200, (await session.GetAsync(Open)).Status);

        async Task<int> SendAsync() => (await session.PostAsync(Open + Key, Person().Content())).Status;
    }

    [Fact]
    public async Task Should_Refuse_Repeats_Where_The_Employer_Wants_It()
    {
        await using var session = await FakeSession.StartAsync(new PortalHostOptions { RepeatsRefused = ["lever"] });

        Assert.Equal(200, (await session.PostAsync(Open + Key, Person().Content())).Status);
        Assert.False((bool)(await session.PostAsync(Open + Key, Person().Content())).Json["ok"]!);
        Assert.Single(session.Host.Applications);
    }

    [Fact]
    public async Task Should_Ignore_Unknown_Zones_And_Cut_Long_Headers()
    {
        await using var session = await FakeSession.StartAsync();

        await session.PostAsync(Open + Key, Person().Add("timezone", "Nowhere/Else").Add("userAgent", new string('a', 600)).Content());

        Assert.Null(session.Host.Applications.Single()["timezone"]);
        Assert.Equal(512, session.Host.Applications.Single()["userAgent"]!.Length);
    }

    [Fact]
    public async Task Should_List_Postings_Without_Questions()
    {
        await using var session = await FakeSession.StartAsync();

        var list = await session.GetAsync(Site + "?mode=json");

        Assert.Equal(["Platform Engineer", "Technical Writer"], list.Json.AsArray().Select(job => (string)job!["text"]!));
        Assert.Equal("Technical Writer", (string)(await session.GetAsync(Site + "?mode=json&skip=1&limit=1")).Json[0]!["text"]!);
        Assert.Equal(404, (await session.GetAsync(Closed)).Status);
    }

    private static FormBody Person() => new FormBody().Add("name", "Ada Example").Add("email", "ada@example.com");
}
