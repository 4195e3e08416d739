using System.Text.Json.Nodes;

namespace ResumeExport.Tests.Submit.Fakes;

public sealed class RecruiteeFakeTests
{
    private const string Offers = "/recruitee/acme/api/offers";
    private const string Open = Offers + "/platform-engineer/candidates";
    private const string Plain = Offers + "/technical-writer/candidates";

    [Fact]
    public async Task Should_Accept_A_Form_With_An_Answer_To_Every_Question()
    {
        await using var session = await FakeSession.StartAsync();
        var offer = (await session.GetAsync(Offers + "/platform-engineer")).Json["offer"]!;
        var form = Person().Add("candidate[phone]", "+49 30 1234").Add("candidate[cover_letter]", "Dear").AddResume("candidate[cv]");
        foreach (var (index, question) in offer["open_questions"]!.AsArray().Index()) Answer(form, index, question!);

        var reply = await session.PostAsync(Open, form.Content());

        Assert.Equal(201, reply.Status);
        var application = Assert.Single(session.Host.Applications);
        Assert.Equal(("acme", "platform-engineer", "Ada Example", SampleFile.DocxSha256), (application.Board, application.Job, application.Name, application.Resume!.Sha256));
        Assert.Equal(2, application.Files.Length);
        Assert.Equal(["boolean", "date", "file", "legal", "multi_choice", "single_choice", "string", "text"], offer["open_questions"]!.AsArray().Select(question => (string)question!["kind"]!).Distinct().Order());
    }

    [Fact]
    public async Task Should_Ask_For_A_Phone_Only_Where_The_Offer_Does()
    {
        await using var session = await FakeSession.StartAsync();

        Assert.Equal(201, (await session.PostAsync(Plain, Person().AddResume("candidate[cv]").Content())).Status);
        Assert.Contains("candidate[phone]", (await session.PostAsync(Open, Person().AddResume("candidate[cv]").Content())).Json["error_fields"]!.AsObject().Select(field => field.Key));
    }

    [Theory]
    [InlineData("candidate[name]", "")]
    [InlineData("candidate[email]", "nobody")]
    [InlineData("candidate[nickname]", "Ada")]
    [InlineData("name", "Ada")]
    [InlineData("candidate[cv]", "text")]
    [InlineData("candidate[open_question_answers_attributes][1][open_question_id]", "600001")]
    [InlineData("candidate[open_question_answers_attributes][0][open_question_id]", "600001")]
    [InlineData("candidate[open_question_answers_attributes][0][content]", "x")]
    public async Task Should_Refuse_Wrong_Forms(string field, string value)
    {
        await using var session = await FakeSession.StartAsync();
        var form = new FormBody();
        foreach (var (name, own) in (Dictionary<string, string>)new() { ["candidate[name]"] = "Ada Example", ["candidate[email]"] = "ada@example.com", [field] = value }) form.Add(name, own);
        if (field != "candidate[cv]") form.AddResume("candidate[cv]");

        var reply = await session.PostAsync(Plain, form.Content());

        Assert.Equal(422, reply.Status);
        Assert.NotEmpty(reply.Json["error"]!.AsArray());
        Assert.Empty(session.Host.Applications);
    }

    [Fact]
    public async Task Should_Refuse_Missing_Answers_And_Wrong_Choices()
    {
        await using var session = await FakeSession.StartAsync();
        var form = Person().Add("candidate[phone]", "1").AddResume("candidate[cv]")
            .Add("candidate[open_question_answers_attributes][0][open_question_id]", "600004").Add("candidate[open_question_answers_attributes][0][content]", "Nowhere");

        var fields = (await session.PostAsync(Open, form.Content())).Json["error_fields"]!.AsObject();

        Assert.Equal(["open_question 600001", "open_question 600003", "open_question 600004"], fields.Select(field => field.Key).Order());
    }

    [Fact]
    public async Task Should_Refuse_Missing_Files_Other_Types_And_Unknown_Offers()
    {
        await using var session = await FakeSession.StartAsync();

        Assert.Equal(422, (await session.PostAsync(Plain, Person().Content())).Status);
        Assert.Equal(422, (await session.PostAsync(Plain, Person().AddFile("candidate[cv]", "a.png", "image/png", SampleFile.Pdf).Content())).Status);
        Assert.Equal(415, (await session.PostAsync(Plain, FakeSession.Json("{}"))).Status);
        Assert.Equal(400, (await session.PostAsync(Plain, Person().Content("--x--"u8.ToArray()))).Status);
        Assert.Equal(404, (await session.PostAsync(Offers + "/data-analyst/candidates", Person().AddResume("candidate[cv]").Content())).Status);
        Assert.Equal(404, (await session.PostAsync(Offers + "/500102/candidates", Person().AddResume("candidate[cv]").Content())).Status);
        Assert.Equal(404, (await session.PostAsync("/recruitee/other/api/offers/technical-writer/candidates", Person().AddResume("candidate[cv]").Content())).Status);
        Assert.Empty(session.Host.Applications);
    }

    [Fact]
    public async Task Should_List_Open_Offers_With_Or_Without_The_Company_In_The_Path()
    {
        await using var session = await FakeSession.StartAsync();

        Assert.Equal(["platform-engineer", "technical-writer"], (await session.GetAsync(Offers)).Json["offers"]!.AsArray().Select(offer => (string)offer!["slug"]!));
        Assert.Equal(2, (await session.GetAsync("/recruitee/api/offers")).Json["offers"]!.AsArray().Count);
    }

    private static void Answer(FormBody form, int index, JsonNode question)
    {
        var start = $"candidate[open_question_answers_attributes][{index}]";
        form.Add(start + "[open_question_id]", $"{question["id"]}");
        var option = (string?)question["open_question_options"]?.AsArray().FirstOrDefault()?["body"];
        _ = (string)question["kind"]! switch
        {
            "multi_choice" => form.Add(start + "[multi_content][]", option!).Add(start + "[multi_content][]", option!),
            "file" => form.AddFile(start + "[file]", "sample.pdf", "application/pdf", SampleFile.Pdf),
            "boolean" or "legal" => form.Add(start + "[flag]", "true"),
            "single_choice" => form.Add(start + "[content]", option!),
            "date" => form.Add(start + "[content]", "2026-05-01"),
            _ => form.Add(start + "[content]", "All"),
        };
    }

    private static FormBody Person() => new FormBody().Add("candidate[name]", "Ada Example").Add("candidate[email]", "ada@example.com");
}
