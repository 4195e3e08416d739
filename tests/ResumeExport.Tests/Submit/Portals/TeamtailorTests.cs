using ResumeExport.Model.Diagnostics;
using ResumeExport.PortalFakes;
using ResumeExport.PortalFakes.Faults;
using ResumeExport.Submit.Contract;
using ResumeExport.Submit.Sending;
using ResumeExport.Submit.Wire;
using ResumeExport.Tests.Submit.Fakes;

namespace ResumeExport.Tests.Submit.Portals;

/// <summary>What only this portal has: a file that it fetches, and a candidate that may be left without an application.</summary>
public sealed class TeamtailorTests
{
    private static readonly Application Ada = new(PortalTry.Ada, PortalTry.Docx, Answers.None);

    [Fact]
    public async Task Should_Send_All_That_Is_Known_And_Merge()
    {
        await using var attempt = await PortalTry.StartAsync("teamtailor");
        var applicant = PortalTry.Ada with { Links = [new ApplicantLink("LinkedIn", "https://www.linkedin.com/in/ada-example")] };
        var preparation = attempt.Prepare(attempt.Access(), await attempt.FormAsync(attempt.Access()), applicant, null, ("cover-letter", "Dear"), ("set-consent-expiration", "yes"));
        Assert.Empty(preparation.Findings);
        Assert.Equal(SubmissionState.Accepted, (await attempt.SubmitAsync(preparation.Submission)).Outcome.State);
        var application = Assert.Single(attempt.Host.Applications);
        Assert.Equal(("+49 30 1234567", "https://www.linkedin.com/in/ada-example", "True", "False", "True"), (application["phone"], application["linkedin-url"], application["merge"], application["sourced"], application["set-consent-expiration"]));
        Assert.Equal("Dear", application.Fields.Single(field => field.Name.EndsWith("cover-letter", StringComparison.Ordinal)).Value);
        Assert.DoesNotContain(application.Fields, field => field.Name == "send-welcome-message");
    }

    [Fact]
    public async Task Should_Fetch_The_File_Without_Credentials_Before_Anything_Is_Sent()
    {
        await using var attempt = await PortalTry.StartAsync("teamtailor");
        var preparation = attempt.Prepare(attempt.Access(), await attempt.FormAsync(attempt.Access()));
        var shown = SubmissionLines.Of(preparation.Submission).ToList();
        Assert.Empty(attempt.Shelf.Requests);
        Assert.Contains(shown, line => line.Contains(attempt.FileUrl!, StringComparison.Ordinal) && line.Contains("unless it is this very file", StringComparison.Ordinal));
        await attempt.SubmitAsync(preparation.Submission);
        // Here, then by the portal.
        Assert.Equal(2, attempt.Shelf.Requests.Count);
        Assert.All(attempt.Shelf.Requests, request => Assert.DoesNotContain("Authorization", request, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("other", "SHA-256")]
    [InlineData("longer", "more than")]
    [InlineData("missing", "status 404")]
    [InlineData("redirect", "redirects")]
    [InlineData("nobody", "cannot be fetched")]
    public async Task Should_Send_Nothing_When_Another_File_Stands_There(string what, string said)
    {
        await using var attempt = await PortalTry.StartAsync("teamtailor");
        await using var shelf = FileShelf.Start(SampleFile.DocxType, _ => what switch
        {
            "other" => [.. SampleFile.Docx[..^1], 1],
            "longer" => [.. SampleFile.Docx, 0],
            "redirect" => [],
            _ => null,
        });
        var form = await attempt.FormAsync(attempt.Access());
        var submission = attempt.Portal.Prepare(attempt.Access(), Ada with { FileUrl = what == "nobody" ? "http://127.0.0.1:1/x.docx" : shelf.Url + "x.docx" }, form).Submission;
        var report = await attempt.SubmitAsync(submission);
        Assert.Equal((SubmissionState.NotSent, true), (report.Outcome.State, report.Outcome.IsFileElsewhereWrong));
        Assert.Contains(said, report.Outcome.Message, StringComparison.Ordinal);
        Assert.Equal(SubmissionState.NotSent, Assert.Single(attempt.Ledger.All()).State);
        Assert.DoesNotContain(attempt.Host.Requests, request => request.Method == "POST");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("resume.docx")]
    [InlineData("ftp://example.org/a.docx")]
    [InlineData("http://example.org/a.docx")]
    [InlineData("https://me:secret@example.org/a.docx")]
    [InlineData("https://example.org/a.docx#page")]
    public async Task Should_Refuse_An_Address_That_Is_None(string? url)
    {
        await using var attempt = await PortalTry.StartAsync("teamtailor");
        var finding = Assert.Single(attempt.Portal.Prepare(attempt.Access(), Ada with { FileUrl = url }, attempt.Portal.StandardForm).Findings);
        Assert.Equal((DiagnosticCodes.FileUrlWrong, DiagnosticSeverity.Error), (finding.Code, finding.Severity));
        Assert.NotNull(finding.Hint);
    }

    [Fact]
    public async Task Should_Refuse_An_Address_Where_The_Portal_Takes_The_File()
    {
        await using var attempt = await PortalTry.StartAsync("lever");
        var preparation = attempt.Portal.Prepare(attempt.Access(), Ada with { FileUrl = "https://example.org/a.docx" }, attempt.Portal.StandardForm);
        Assert.Equal(DiagnosticCodes.FileUrlWrong, Assert.Single(preparation.Findings).Code);
    }

    [Theory]
    [InlineData(FaultKind.RedirectSameHost, SubmissionState.Rejected)]
    [InlineData(FaultKind.RateLimitedForever, SubmissionState.RateLimited)]
    public async Task Should_Say_That_A_Candidate_Is_Left_And_Take_It_Again(FaultKind fault, SubmissionState state)
    {
        await using var attempt = await PortalTry.StartAsync("teamtailor");
        attempt.Host.Faults.Next("teamtailor", fault);
        var report = await attempt.SubmitAsync();
        Assert.Equal(state, report.Outcome.State);
        Assert.Empty(attempt.Host.Applications);
        var entry = Assert.Single(attempt.Ledger.All());
        Assert.Equal(state, entry.State);
        Assert.Contains("has the candidate now, without an application", entry.Message, StringComparison.Ordinal);
        Assert.Equal(SubmissionState.Accepted, (await attempt.SubmitAsync()).Outcome.State);
        Assert.Equal(Acceptance.Merged, Assert.Single(attempt.Host.Applications).Acceptance);
    }

    [Fact]
    public async Task Should_Take_The_Same_Candidate_When_An_Unknown_Is_Settled()
    {
        await using var attempt = await PortalTry.StartAsync("teamtailor");
        attempt.Host.Faults.Next("teamtailor", FaultKind.ServerErrorBeforeAcceptance);
        var unknown = await attempt.SubmitAsync();
        Assert.Equal(SubmissionState.Unknown, unknown.Outcome.State);
        attempt.Ledger.Resolve(unknown.Id, isAccepted: false);
        await attempt.SubmitAsync();
        Assert.Equal(Acceptance.Merged, Assert.Single(attempt.Host.Applications).Acceptance);
    }

    [Theory]
    [InlineData(FaultKind.ServerErrorAfterAcceptance)]
    [InlineData(FaultKind.ResetAfterAcceptance)]
    [InlineData(FaultKind.HangAfterAcceptance)]
    [InlineData(FaultKind.EmptyReply)]
    public async Task Should_Know_That_Without_The_Second_Step_There_Is_No_Application(FaultKind fault)
    {
        await using var attempt = await PortalTry.StartAsync("teamtailor");
        attempt.Host.Faults.Next("teamtailor", fault, step: RequestStep.Prepare);
        Assert.Equal(SubmissionState.NotSent, (await attempt.SubmitAsync()).Outcome.State);
        Assert.Empty(attempt.Host.Applications);
        Assert.Equal(SubmissionState.Accepted, (await attempt.SubmitAsync()).Outcome.State);
        Assert.Equal(Acceptance.Merged, Assert.Single(attempt.Host.Applications).Acceptance);
    }

    [Fact]
    public async Task Should_Ask_For_The_Version_That_Is_Wanted()
    {
        await using var attempt = await PortalTry.StartAsync("teamtailor");
        var form = await attempt.FormAsync(attempt.Access());
        foreach (var (access, expected) in new[] { (attempt.Access(), "20240404"), (attempt.Access() with { ApiVersion = "20260101" }, "20260101") })
            Assert.All(attempt.Prepare(access, form).Submission.Steps, step => Assert.Equal(expected, step.Build(WireValues.Description).Headers.Single(header => header.Name == "X-Api-Version").Value.Reveal()));
    }
}
