using ResumeExport.PortalFakes;

namespace ResumeExport.Tests.Submit.Fakes;

public sealed class GreenhouseFakeTests
{
    private const string Jobs = "/greenhouse/v1/boards/acme/jobs";
    private const string Open = Jobs + "/4000101";
    private static readonly (string, string) Key = ("Authorization", FakeSession.Basic(DemoKeys.ByPortal["greenhouse"]));

    [Fact]
    public async Task Should_Accept_A_Form_And_Keep_Every_Byte()
    {
        await using var session = await FakeSession.StartAsync();
        var form = Person().Add("phone", "+49 30 1234").Add("question_4100001", "All").Add("question_4100005[]", "51").Add("question_4100005[]", "53")
            .Add("location", "Berlin").Add("demographic_answers[][question_id]", "8").Add("demographic_answers[][answer_options][][answer_option_id]", "84")
            .Add("data_compliance[gdpr_consent_given]", "true").AddResume("resume");

        var reply = await session.PostAsync(Open, form.Content(), Key);

        Assert.Equal(200, reply.Status);
        var application = Assert.Single(session.Host.Applications);
        Assert.Equal(("greenhouse", "acme", "4000101", "ada@example.com", "Ada Example"), (application.Portal, application.Board, application.Job, application.Email, application.Name));
        Assert.Equal((SampleFile.DocxName, SampleFile.DocxType, SampleFile.DocxSha256), (application.Resume!.FileName, application.Resume.MediaType, application.Resume.Sha256));
        Assert.Equal(SampleFile.Docx, application.Resume.Content.ToArray());
        Assert.Equal(["51", "53"], application.Fields.Where(field => field.Name == "question_4100005[]").Select(field => field.Value));
        // Without coordinates a location is ignored.
        Assert.Null(application["location"]);
    }

    [Fact]
    public async Task Should_Accept_Json_With_Base64()
    {
        await using var session = await FakeSession.StartAsync();

        var reply = await session.PostAsync(Open, FakeSession.Json($$"""
            {"first_name":"Ada","last_name":"Example","email":"ada@example.com","question_4100005":[51,52],"location":"Berlin","latitude":"52.5","longitude":"13.4",
             "resume_content":"{{Convert.ToBase64String(SampleFile.Docx)}}","resume_content_filename":"{{SampleFile.DocxName}}"}
            """), Key);

        Assert.Equal((200, SampleFile.DocxSha256), (reply.Status, session.Host.Applications.Single().Resume!.Sha256));
        Assert.Equal("Berlin", session.Host.Applications.Single()["location"]);
    }

    [Fact]
    public async Task Should_Accept_Without_The_Answers_That_The_Form_Requires()
    {
        await using var session = await FakeSession.StartAsync();

        Assert.Equal(200, (await session.PostAsync(Open, Person().Content(), Key)).Status);
    }

    [Fact]
    public async Task Should_Describe_Open_Jobs_And_Their_Questions()
    {
        await using var session = await FakeSession.StartAsync();

        var list = await session.GetAsync(Jobs);
        var form = await session.GetAsync(Open + "?questions=true");

        Assert.Equal(2, (int)list.Json["meta"]!["total"]!);
        Assert.Equal([4000101, 4000102], list.Json["jobs"]!.AsArray().Select(job => (int)job!["id"]!));
        var types = form.Json["questions"]!.AsArray().SelectMany(question => question!["fields"]!.AsArray()).Select(field => (string)field!["type"]!).ToHashSet();
        Assert.Equal(["input_file", "input_text", "multi_value_multi_select", "multi_value_single_select", "textarea"], types.Order());
        Assert.NotEmpty(form.Json["demographic_questions"]!["questions"]!.AsArray());
        Assert.True((bool)form.Json["data_compliance"]![0]!["requires_consent"]!);
        Assert.Equal(404, (await session.GetAsync(Jobs + "/4000103?questions=true")).Status);
    }

    [Theory]
    [InlineData("4000103", 404)]
    [InlineData("4999999", 404)]
    [InlineData("3000101", 404)]
    public async Task Should_Refuse_Jobs_That_Are_Not_Open(string job, int status)
    {
        await using var session = await FakeSession.StartAsync();

        Assert.Equal(status, (await session.PostAsync($"{Jobs}/{job}", Person().Content(), Key)).Status);
        Assert.Empty(session.Host.Applications);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Basic !!!")]
    [InlineData("Bearer demo-greenhouse-key")]
    [InlineData("wrong key")]
    [InlineData("key with password")]
    public async Task Should_Refuse_Wrong_Keys(string? authorization)
    {
        await using var session = await FakeSession.StartAsync();
        if (authorization == "wrong key") authorization = FakeSession.Basic("other");
        if (authorization == "key with password") authorization = FakeSession.Basic(DemoKeys.ByPortal["greenhouse"], "x");
        (string, string)[] headers = authorization is null ? [] : [("Authorization", authorization)];

        var reply = await session.PostAsync(Open, Person().Content(), headers);

        Assert.Equal(401, reply.Status);
        Assert.NotNull(reply.Json["errors"]![0]!["message"]);
        Assert.Empty(session.Host.Applications);
    }

    [Theory]
    [InlineData("first_name", "", "first_name")]
    [InlineData("email", "nobody", "email")]
    [InlineData("first_name", "Ada https://example.com", "first_name")]
    [InlineData("last_name", "www.example.com", "last_name")]
    [InlineData("phone", "example.com", "phone")]
    [InlineData("question_4100004", "99", "question_4100004")]
    [InlineData("question_4100004[]", "41", "question_4100004[]")]
    [InlineData("question_4199999", "x", "question_4199999")]
    [InlineData("question_4100006", "not a file", "question_4100006")]
    [InlineData("data_compliance[gdpr_consent_given]", "yes", "data_compliance[gdpr_consent_given]")]
    [InlineData("educations[][school_name_id]", "1", "educations")]
    [InlineData("employments[][current]", "false", "employments")]
    [InlineData("nickname", "Ada", "nickname")]
    public async Task Should_Refuse_Wrong_Values(string field, string value, string blamed)
    {
        await using var session = await FakeSession.StartAsync();
        var form = new FormBody();
        foreach (var (name, own) in (Dictionary<string, string>)new() { ["first_name"] = "Ada", ["last_name"] = "Example", ["email"] = "ada@example.com", [field] = value }) form.Add(name, own);

        var reply = await session.PostAsync(Open, form.Content(), Key);

        Assert.Equal(422, reply.Status);
        Assert.Equal([blamed], reply.Json["errors"]!.AsArray().Select(error => (string)error!["field"]!));
        Assert.Empty(session.Host.Applications);
    }

    [Fact]
    public async Task Should_Refuse_A_Name_Of_More_Than_255_Characters()
    {
        await using var session = await FakeSession.StartAsync();
        var form = new FormBody().Add("first_name", new string('a', 256)).Add("last_name", "Example").Add("email", "ada@example.com");

        Assert.Equal(422, (await session.PostAsync(Open, form.Content(), Key)).Status);
    }

    [Theory]
    [InlineData("resume.exe", SampleFile.DocxType)]
    [InlineData("resume.odt", "application/vnd.oasis.opendocument.text")]
    [InlineData("resume.docx", "application/pdf")]
    [InlineData("resume.pdf", "application/pdf")]
    public async Task Should_Refuse_Wrong_Types(string name, string type)
    {
        await using var session = await FakeSession.StartAsync();

        Assert.Equal(422, (await session.PostAsync(Open, Person().AddFile("resume", name, type, SampleFile.Docx).Content(), Key)).Status);
    }

    [Fact]
    public async Task Should_Refuse_Empty_Files_And_Two_Ways_At_Once()
    {
        await using var session = await FakeSession.StartAsync();

        Assert.Equal(422, (await session.PostAsync(Open, Person().AddFile("resume", "a.txt", "text/plain", []).Content(), Key)).Status);
        Assert.Equal(422, (await session.PostAsync(Open, Person().AddResume("resume").Add("resume_text", "Ada").Content(), Key)).Status);
        Assert.Equal(422, (await session.PostAsync(Open, Person().AddResume("resume").AddResume("resume").Content(), Key)).Status);
    }

    [Theory]
    [InlineData("text/plain", "first_name=Ada")]
    [InlineData("application/x-www-form-urlencoded", "first_name=Ada&last_name=Example&email=ada@example.com")]
    [InlineData("application/json", "{\"first_name\":\"Ada\",}")]
    [InlineData("application/json", "[]")]
    [InlineData("application/json", "{\"first_name\":\"Ada\",\"first_name\":\"Eva\"}")]
    [InlineData("application/json", "{\"first_name\":\"Ada\",\"last_name\":\"Example\",\"email\":\"ada@example.com\",\"resume_content\":\"JVBERi0 \",\"resume_content_filename\":\"a.pdf\"}")]
    public async Task Should_Refuse_Bodies_That_Are_Not_What_They_Claim(string type, string body)
    {
        await using var session = await FakeSession.StartAsync();

        var reply = await session.PostAsync(Open, new FakeBody(type, body), Key);

        Assert.Equal(400, reply.Status);
        Assert.Empty(session.Host.Applications);
    }

    [Theory]
    [InlineData("phone", "491234")]
    [InlineData("question_4100001", "true")]
    [InlineData("question_4100005", "[99]")]
    [InlineData("educations", "[{\"school_name_id\":51,\"start_date\":{\"month\":5,\"year\":2020},\"end_date\":{\"month\":4,\"year\":2020}}]")]
    public async Task Should_Refuse_Json_Of_Other_Types(string name, string json)
    {
        await using var session = await FakeSession.StartAsync();

        Assert.Equal(422, (await session.PostAsync(Open, FakeSession.Json($$"""{"first_name":"Ada","last_name":"Example","email":"ada@example.com","{{name}}":{{json}}}"""), Key)).Status);
        Assert.Empty(session.Host.Applications);
    }

    [Fact]
    public async Task Should_Accept_Entries_Whose_Dates_Are_In_Order()
    {
        await using var session = await FakeSession.StartAsync();

        var reply = await session.PostAsync(Open, FakeSession.Json("""
            {"first_name":"Ada","last_name":"Example","email":"ada@example.com",
             "educations":[{"school_name_id":51,"degree_id":62,"start_date":{"month":5,"year":2018},"end_date":{"month":4,"year":2020}},{"school_name_id":52}],
             "employments":[{"company_name":"Acme","title":"Engineer","start_date":{"month":5,"year":2020},"current":true}]}
            """), Key);

        Assert.Equal(200, reply.Status);
        Assert.Equal(["51", "52"], session.Host.Applications.Single().Fields.Where(field => field.Name == "educations[][school_name_id]").Select(field => field.Value));
    }

    [Fact]
    public async Task Should_Keep_Secrets_Out_Of_Its_Logs()
    {
        await using var session = await FakeSession.StartAsync();
        await session.PostAsync(Open, Person().Content(), Key);

        var sent = session.Host.Requests.Single().Headers.Concat(session.Host.Applications.Single().Headers).Where(header => header.Name == "Authorization").Select(header => header.Value);

        Assert.All(sent, value => Assert.StartsWith("sha256:", value, StringComparison.Ordinal));
    }

    private static FormBody Person() => new FormBody().Add("first_name", "Ada").Add("last_name", "Example").Add("email", "ada@example.com");
}
