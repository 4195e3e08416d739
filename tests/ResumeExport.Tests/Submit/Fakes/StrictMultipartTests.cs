using System.Text;
using ResumeExport.PortalFakes;

namespace ResumeExport.Tests.Submit.Fakes;

/// <summary>What no portal's parser may let pass, shown at one of them.</summary>
public sealed class StrictMultipartTests
{
    private const string Path = "/greenhouse/v1/boards/acme/jobs/4000102";
    private const string Boundary = FormBody.Boundary;
    private static readonly (string, string) Key = ("Authorization", FakeSession.Basic(DemoKeys.ByPortal["greenhouse"]));

    public static TheoryData<string, string> BadHeaders() => new()
    {
        { "Content-Disposition: form-data; name=phone", "quoted name" },
        { "Content-Disposition: form-data; name=\"phone\"; filename=a.txt\r\nContent-Type: text/plain", "not quoted" },
        { "Content-Disposition: form-data; name=\"resume\"; filename=\"a.docx\"; filename*=utf-8''a.docx\r\nContent-Type: " + SampleFile.DocxType, "filename*" },
        { "Content-Disposition: form-data; name=\"resume\"; filename=\"a.docx\"", "no Content-Type" },
        { "Content-Disposition: form-data; name=\"resume\"; filename=\"../a.docx\"\r\nContent-Type: " + SampleFile.DocxType, "a path" },
        { "Content-Disposition: form-data; name=\"resume\"; filename=\"\"\r\nContent-Type: " + SampleFile.DocxType, "empty" },
        { "Content-Disposition: form-data; name=\"a\\\"b\"", "backslash" },
        { "Content-Disposition: form-data; name=\"\"", "quoted name" },
        { "Content-Disposition: attachment; name=\"phone\"", "not form-data" },
        { "Content-Disposition: form-data; name=\"phone\"; name=\"phone\"", "twice" },
        { "Content-Disposition: form-data; name=\"phone\"; size=\"4\"", "'size'" },
        { "Content-Disposition: form-data; name=\"phone\"x", "after the value" },
        { "Content-Type: text/plain", "without Content-Disposition" },
        { "Content-Disposition: form-data; name=\"phone\"\r\nContent-Transfer-Encoding: base64", "does not belong" },
        { "Content-Disposition: form-data; name=\"phone\"\r\nContent-Type: text/plain; charset=iso-8859-1", "not UTF-8" },
        { "Content-Disposition: form-data; name=\"phone\"\r\nContent-Type: image/png", "declared as" },
        { "Content-Disposition: form-data;\r\n name=\"phone\"", "without a name" },
        { "Content-Disposition: form-data; name=\"phone\"\nContent-Type: text/plain", "control character" },
    };

    [Theory]
    [MemberData(nameof(BadHeaders))]
    public async Task Should_Refuse_Parts_With_Bad_Headers(string headers, string message) =>
        await RefusesAsync(Person().Raw(headers, "1234"u8.ToArray()), null, message);

    [Theory]
    [InlineData("", "closing boundary")]
    [InlineData("--" + Boundary + "\r\n", "closing boundary")]
    [InlineData("--" + Boundary + "--\r\nmore", "after the closing")]
    [InlineData("--" + Boundary + "-\r\n", "not followed by CRLF")]
    public async Task Should_Refuse_Bad_Ends(string end, string message)
    {
        var form = Person();
        await RefusesAsync(form, form.Bytes(end), message);
    }

    [Fact]
    public async Task Should_Refuse_Line_Feeds_Alone()
    {
        var form = Person();
        await RefusesAsync(form, Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(form.Bytes()).Replace("\r\n", "\n", StringComparison.Ordinal)), "CRLF");
    }

    [Fact]
    public async Task Should_Refuse_A_Preamble()
    {
        var form = Person();
        await RefusesAsync(form, [.. "hello\r\n"u8, .. form.Bytes()], "does not begin");
    }

    [Fact]
    public async Task Should_Refuse_Another_Boundary() => await RefusesAsync(Copy("multipart/form-data; boundary=other"), null, "does not begin");

    [Fact]
    public async Task Should_Refuse_A_Missing_Boundary() => await RefusesAsync(Copy("multipart/form-data"), null, "no boundary");

    [Fact]
    public async Task Should_Refuse_Text_That_Is_Not_Utf8() => await RefusesAsync(Person().Raw("Content-Disposition: form-data; name=\"phone\"", [0xFF, 0xFE]), null, "not UTF-8");

    [Fact]
    public async Task Should_Take_What_Browsers_Send()
    {
        await using var session = await FakeSession.StartAsync();
        var form = Person().Raw("content-disposition: form-data; name=\"phone\"\r\ncontent-type: text/plain; charset=utf-8", "1234"u8.ToArray())
            .AddFile("resume", "Jos\u00e9 %22x%22.docx", SampleFile.DocxType, SampleFile.Docx);

        Assert.Equal(200, (await session.PostAsync(Path, form.Content(), Key)).Status);
        Assert.Equal("Jos\u00e9 \"x\".docx", session.Host.Applications.Single().Resume!.FileName);
    }

    private static async Task RefusesAsync(FormBody form, byte[]? bytes, string message)
    {
        await using var session = await FakeSession.StartAsync();

        var reply = await session.PostAsync(Path, form.Content(bytes ?? form.Bytes()), Key);

        Assert.Equal(400, reply.Status);
        Assert.Contains(message, (string)reply.Json["errors"]![0]!["message"]!, StringComparison.Ordinal);
        Assert.Empty(session.Host.Applications);
    }

    private static FormBody Copy(string contentType) => Person(new FormBody { ContentType = contentType });

    private static FormBody Person(FormBody? form = null) => (form ?? new FormBody()).Add("first_name", "Ada").Add("last_name", "Example").Add("email", "ada@example.com");
}
