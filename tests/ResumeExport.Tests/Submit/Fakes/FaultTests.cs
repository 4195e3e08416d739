using System.Diagnostics;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Text;
using ResumeExport.PortalFakes;
using ResumeExport.PortalFakes.Faults;

namespace ResumeExport.Tests.Submit.Fakes;

public sealed class FaultTests
{
    private const string Path = "/lever/v0/postings/acme/1e7e4000-0000-4000-8000-000000000102?key=demo-lever-key";

    [Theory]
    [InlineData(FaultKind.HangBeforeBody, 0)]
    [InlineData(FaultKind.HangAfterBody, 0)]
    [InlineData(FaultKind.HangAfterAcceptance, 1)]
    public async Task Should_Hang_Until_The_Sender_Gives_Up(FaultKind fault, int accepted)
    {
        await using var session = await StartAsync(fault);

        await GiveUpAsync(session, TimeSpan.FromMilliseconds(400));

        var request = Assert.Single(session.Host.Requests);
        Assert.Equal((fault, 0, fault == FaultKind.HangBeforeBody), (request.Fault, request.Status, request.BodyLength == 0));
        Assert.Equal(accepted, session.Host.Applications.Count);
    }

    [Theory]
    [InlineData(FaultKind.ResetInBody, 0)]
    [InlineData(FaultKind.ResetAfterAcceptance, 1)]
    [InlineData(FaultKind.ResetInReply, 1)]
    public async Task Should_Reset_The_Connection(FaultKind fault, int accepted)
    {
        await using var session = await StartAsync(fault);

        await Assert.ThrowsAnyAsync<HttpRequestException>(() => SendAsync(session));

        Assert.Equal(accepted, session.Host.Applications.Count);
    }

    [Fact]
    public async Task Should_Reset_In_The_Middle_Of_A_Large_Body()
    {
        await using var session = await StartAsync(FaultKind.ResetInBody);
        var form = Form().AddFile("resume", "a.pdf", "application/pdf", SampleFile.PdfOf(8_000_000));

        await Assert.ThrowsAnyAsync<HttpRequestException>(() => session.PostAsync(Path, form.Content()));

        Assert.InRange(session.Host.Requests.Single().BodyLength, 3_000_000, 5_000_000);
    }

    [Theory]
    [InlineData(FaultKind.ServerErrorBeforeAcceptance, 500, 0)]
    [InlineData(FaultKind.ServerErrorAfterAcceptance, 502, 1)]
    [InlineData(FaultKind.RateLimited, 429, 0)]
    [InlineData(FaultKind.RateLimitedSeconds, 429, 0)]
    [InlineData(FaultKind.RateLimitedDate, 429, 0)]
    [InlineData(FaultKind.RateLimitedForever, 429, 0)]
    public async Task Should_Answer_With_A_Failure(FaultKind fault, int status, int accepted)
    {
        await using var session = await StartAsync(fault);

        var reply = await SendAsync(session);

        Assert.Equal((status, accepted), (reply.Status, session.Host.Applications.Count));
        Assert.Equal(fault switch { FaultKind.RateLimitedSeconds => "2", FaultKind.RateLimitedDate => "Sun, 01 Mar 2026 12:00:02 GMT", FaultKind.RateLimitedForever => "31536000", _ => null }, reply.Headers.GetValueOrDefault("Retry-After"));
        Assert.Equal(200, (await SendAsync(session)).Status);
    }

    [Theory]
    [InlineData(FaultKind.BrokenJson, "application/json")]
    [InlineData(FaultKind.WrongContentType, "text/html")]
    [InlineData(FaultKind.EmptyReply, null)]
    public async Task Should_Spoil_The_Reply_To_What_Was_Accepted(FaultKind fault, string? mediaType)
    {
        await using var session = await StartAsync(fault);

        var reply = await SendAsync(session);

        Assert.Equal((200, mediaType, 1), (reply.Status, reply.MediaType, session.Host.Applications.Count));
        Assert.ThrowsAny<System.Text.Json.JsonException>(() => reply.Json);
    }

    [Fact]
    public async Task Should_Send_A_Huge_Reply()
    {
        await using var session = await StartAsync(FaultKind.HugeReply);

        var reply = await SendAsync(session);

        Assert.Equal((200, 100_000_000, 1), (reply.Status, reply.Body.Length, session.Host.Applications.Count));
        Assert.EndsWith("a\"}", reply.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_Answer_Byte_By_Byte_Without_End()
    {
        await using var session = await StartAsync(FaultKind.SlowLoris);
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(session.Host.BaseUrl + Path)) { Content = Form().Content().ToContent() };
        var start = Stopwatch.GetTimestamp();
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        await using var stream = await response.Content.ReadAsStreamAsync();

        var text = new byte[100];
        await stream.ReadExactlyAsync(text);

        // 100 bytes are 99 waits of 30 ms; a slow machine only makes it longer.
        Assert.True(Stopwatch.GetElapsedTime(start) > TimeSpan.FromSeconds(2.5));
        Assert.StartsWith("{\"ok\":true,", Encoding.UTF8.GetString(text), StringComparison.Ordinal);
        Assert.EndsWith("\"}  ", Encoding.UTF8.GetString(text)[..("{\"ok\":true,\"applicationId\":\"\"}".Length + 36 + 2)], StringComparison.Ordinal);
        Assert.Single(session.Host.Applications);
    }

    [Theory]
    [InlineData(FaultKind.RedirectSameHost)]
    [InlineData(FaultKind.RedirectOtherHost)]
    [InlineData(FaultKind.RedirectDowngrade)]
    [InlineData(FaultKind.RedirectLoop)]
    public async Task Should_Redirect_Without_Accepting(FaultKind fault)
    {
        await using var session = await StartAsync(fault);

        var reply = await SendAsync(session);

        Assert.Equal((307, 0), (reply.Status, session.Host.Applications.Count));
        var location = fault switch
        {
            FaultKind.RedirectSameHost => session.Host.BaseUrl + "/again",
            FaultKind.RedirectOtherHost => session.Host.OtherUrl,
            FaultKind.RedirectDowngrade => "http://portal.invalid",
            _ => session.Host.BaseUrl,
        };
        Assert.Equal(location + Path, reply.Headers["Location"]);
    }

    [Fact]
    public async Task Should_Serve_The_Redirected_Request_On_The_Same_Host_Only()
    {
        await using var session = await StartAsync(FaultKind.RedirectSameHost);

        var redirect = await SendAsync(session);
        Assert.Equal(200, (await session.PostAsync(redirect.Headers["Location"], Form().Content())).Status);
        Assert.Equal(404, (await session.PostAsync(session.Host.OtherUrl + Path, Form().Content())).Status);

        Assert.Single(session.Host.Applications);
        Assert.Equal("", session.Host.Requests[^1].Portal);
        Assert.DoesNotContain(session.Host.Requests, request => request.Target.Contains("demo-lever-key", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Should_Count_Requests_Of_The_Step_That_Was_Planned()
    {
        await using var session = await FakeSession.StartAsync(new PortalHostOptions { HoldRates = false });
        session.Host.Faults.Next("lever", FaultKind.ServerErrorBeforeAcceptance, skip: 1, count: 2);
        session.Host.Faults.Next("greenhouse", FaultKind.ServerErrorBeforeAcceptance, step: RequestStep.Read);
        var statuses = new List<int>();
        for (var index = 0; index < 4; index++) statuses.Add((await SendAsync(session)).Status);

        Assert.Equal([200, 500, 500, 200], statuses);
        Assert.Equal(500, (await session.GetAsync("/greenhouse/v1/boards/acme/jobs")).Status);
        session.Host.Faults.Next("lever", FaultKind.ServerErrorBeforeAcceptance);
        session.Host.Faults.Clear();
        Assert.Equal(200, (await SendAsync(session)).Status);
    }

    [Theory]
    [InlineData("greenhouse", "/v1/boards/acme/jobs")]
    [InlineData("lever", "/v0/postings/acme?mode=json")]
    [InlineData("ashby", "/posting-api/job-board/acme")]
    [InlineData("recruitee", "/api/offers")]
    [InlineData("smartrecruiters", "/v1/companies/acme/postings")]
    [InlineData("workable", "/acme/spi/v3/jobs")]
    [InlineData("personio", "/acme/xml")]
    [InlineData("bamboohr", "/acme/api/v1/applicant_tracking/jobs")]
    [InlineData("teamtailor", "/v1/jobs")]
    public async Task Should_Fail_In_The_Shape_Of_Each_Portal(string portal, string path)
    {
        await using var session = await FakeSession.StartAsync();
        session.Host.Faults.Next(portal, FaultKind.ServerErrorBeforeAcceptance, step: RequestStep.Read);
        session.Host.Faults.Next(portal, FaultKind.RateLimitedSeconds, step: RequestStep.Read);

        var failure = await session.GetAsync("/" + portal + path);
        var limit = await session.GetAsync("/" + portal + path);

        Assert.Equal((500, 429, "2"), (failure.Status, limit.Status, limit.Headers["Retry-After"]));
        Assert.NotEmpty(failure.Json.AsObject());
        Assert.NotEmpty(limit.Json.AsObject());
        Assert.NotEqual(500, (await session.GetAsync("/" + portal + path)).Status);
    }

    [Fact]
    public async Task Should_Wait_Until_Everything_Is_Judged()
    {
        await using var session = await StartAsync(FaultKind.HangAfterAcceptance);
        var sending = GiveUpAsync(session, TimeSpan.FromMilliseconds(500));
        while (session.Host.Requests.Count == 0) await Task.Delay(5);

        var idle = session.Host.WhenIdleAsync(TimeSpan.FromMilliseconds(50));
        Assert.NotSame(idle, await Task.WhenAny(idle, Task.Delay(150)));
        await sending;
        await idle;

        Assert.Single(session.Host.Applications);
    }

    [Fact]
    public async Task Should_Store_Nothing_Of_A_Body_That_Ends_Early()
    {
        await using var session = await FakeSession.StartAsync();
        var body = Form().Bytes();
        using (var client = new TcpClient())
        {
            await client.ConnectAsync("127.0.0.1", new Uri(session.Host.BaseUrl).Port);
            await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"POST {Path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: multipart/form-data; boundary={FormBody.Boundary}\r\nContent-Length: {body.Length}\r\n\r\n"));
            await client.GetStream().WriteAsync(body.AsMemory(0, body.Length - 1));
            while (session.Host.Requests.Count == 0 || session.Host.Requests[0].BodyLength < body.Length - 1) await Task.Delay(10);
        }

        Assert.Equal(200, (await SendAsync(session)).Status);
        Assert.Single(session.Host.Applications);
    }

    [Fact]
    public async Task Should_Refuse_Bodies_Above_Its_Limit()
    {
        await using var session = await FakeSession.StartAsync(new PortalHostOptions { MaximumBodyBytes = 1000 });

        Assert.Equal(413, (await session.PostAsync(Path, Form().AddFile("resume", "a.pdf", "application/pdf", SampleFile.PdfOf(2000)).Content())).Status);
    }

    [Fact]
    public async Task Should_Offer_Tls_That_Nobody_Trusts()
    {
        await using var session = await FakeSession.StartAsync(new PortalHostOptions { WithUntrustedTls = true });

        var failure = await Assert.ThrowsAsync<HttpRequestException>(() => session.PostAsync(session.Host.UntrustedBaseUrl + Path, Form().Content()));

        Assert.IsType<AuthenticationException>(failure.InnerException);
        Assert.Empty(session.Host.Requests);
    }

    private static async Task<FakeSession> StartAsync(FaultKind fault)
    {
        var session = await FakeSession.StartAsync(new PortalHostOptions { LorisDelay = TimeSpan.FromMilliseconds(30), Time = new HandTime() });
        session.Host.Faults.Next("lever", fault);
        return session;
    }

    private static async Task GiveUpAsync(FakeSession session, TimeSpan timeout)
    {
        using var client = new HttpClient { Timeout = timeout };
        using var content = Form().Content().ToContent();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.PostAsync(new Uri(session.Host.BaseUrl + Path), content));
    }

    private static Task<FakeReply> SendAsync(FakeSession session) => session.PostAsync(Path, Form().Content());

    private static FormBody Form() => new FormBody().Add("name", "Ada Example").Add("email", "ada@example.com");
}
