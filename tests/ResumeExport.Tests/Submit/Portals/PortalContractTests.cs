using ResumeExport.Model.Diagnostics;
using ResumeExport.PortalFakes;
using ResumeExport.PortalFakes.Faults;
using ResumeExport.Submit.Contract;
using ResumeExport.Submit.Ledger;
using ResumeExport.Submit.Portals;
using ResumeExport.Submit.Wire;
using ResumeExport.Tests.Submit.Fakes;

namespace ResumeExport.Tests.Submit.Portals;

/// <summary>What holds at every portal: what arrives, what each reply and fault becomes, and that the ledger has it.</summary>
public sealed class PortalContractTests
{
    // What the portal accepted in spite of the fault must be Accepted or Unknown here; what it did not must never be Accepted.
    private static readonly Dictionary<FaultKind, SubmissionState[]> Expected = new()
    {
        [FaultKind.HangBeforeBody] = [SubmissionState.Unknown],
        [FaultKind.HangAfterBody] = [SubmissionState.Unknown],
        [FaultKind.ResetInBody] = [SubmissionState.Unknown],
        [FaultKind.ServerErrorBeforeAcceptance] = [SubmissionState.Unknown],
        [FaultKind.ServerErrorAfterAcceptance] = [SubmissionState.Unknown],
        [FaultKind.HangAfterAcceptance] = [SubmissionState.Unknown],
        [FaultKind.ResetAfterAcceptance] = [SubmissionState.Unknown],
        [FaultKind.ResetInReply] = [SubmissionState.Unknown],
        [FaultKind.SlowLoris] = [SubmissionState.Unknown],
        [FaultKind.HugeReply] = [SubmissionState.Unknown],
        [FaultKind.BrokenJson] = [SubmissionState.Unknown, SubmissionState.Accepted],
        [FaultKind.WrongContentType] = [SubmissionState.Unknown, SubmissionState.Accepted],
        [FaultKind.EmptyReply] = [SubmissionState.Unknown, SubmissionState.Accepted],
        [FaultKind.RedirectSameHost] = [SubmissionState.Rejected],
        [FaultKind.RedirectOtherHost] = [SubmissionState.Rejected],
        [FaultKind.RedirectDowngrade] = [SubmissionState.Rejected],
        [FaultKind.RedirectLoop] = [SubmissionState.Rejected],
        [FaultKind.RateLimited] = [SubmissionState.Accepted],
        [FaultKind.RateLimitedSeconds] = [SubmissionState.Accepted],
        [FaultKind.RateLimitedDate] = [SubmissionState.Accepted],
        [FaultKind.RateLimitedForever] = [SubmissionState.RateLimited],
    };

    public static TheoryData<string> Portals() => [.. PortalCatalogue.All.Select(portal => portal.Name)];

    [Fact]
    public void Should_Have_An_Adapter_For_Every_Fake() => Assert.Equal(PortalHost.PortalNames.Order(StringComparer.Ordinal), PortalCatalogue.All.Select(portal => portal.Name).Order(StringComparer.Ordinal));

    public static TheoryData<string, FaultKind> Faults()
    {
        var data = new TheoryData<string, FaultKind>();
        foreach (var portal in PortalCatalogue.All)
            foreach (var fault in Enum.GetValues<FaultKind>()) data.Add(portal.Name, fault);
        return data;
    }

    [Theory]
    [MemberData(nameof(Portals))]
    public async Task Should_Deliver_The_File_And_The_Person(string portal)
    {
        await using var attempt = await PortalTry.StartAsync(portal);
        var report = await attempt.SubmitAsync();
        Assert.Equal(SubmissionState.Accepted, report.Outcome.State);
        var application = Assert.Single(attempt.Host.Applications);
        Assert.Equal("Ada Example", application.Name);
        Assert.Equal("Ada@example.org", application.Email);
        Assert.Equal(SampleFile.DocxSha256, application.Resume!.Sha256);
        Assert.Equal(SampleFile.DocxName, application.Resume.FileName);
        var entry = Assert.Single(attempt.Ledger.All());
        Assert.Equal(SubmissionState.Accepted, entry.State);
        Assert.Equal("ada@example.org", entry.Key.Email);
        Assert.Equal(SampleFile.DocxSha256, entry.Key.Sha256);
        Assert.Equal(report.Outcome.Id, entry.Receipt);
        Assert.Equal(["Intended", "Sending", "Accepted"], attempt.Ledger.Find(entry.Id)!.Value.Events.Select(change => change.State));
    }

    [Theory]
    [MemberData(nameof(Portals))]
    public async Task Should_Answer_The_Long_Form(string portal)
    {
        await using var attempt = await PortalTry.StartAsync(portal);
        var access = attempt.Access(0);
        var preparation = attempt.Prepare(access, await attempt.FormAsync(access));
        Assert.Empty(preparation.Findings);
        var report = await attempt.SubmitAsync(preparation.Submission);
        Assert.Equal((SubmissionState.Accepted, (string?)null), (report.Outcome.State, report.Outcome.Message));
        Assert.Single(attempt.Host.Applications);
    }

    [Theory]
    [MemberData(nameof(Portals))]
    public async Task Should_Name_Every_Required_Answer_That_Is_Missing(string portal)
    {
        await using var attempt = await PortalTry.StartAsync(portal);
        var access = attempt.Access(0);
        var form = await attempt.FormAsync(access);
        var required = form.Questions.Where(question => question.IsRequired && question.Purpose != QuestionPurpose.Standard).Select(question => question.Name).ToList();
        var preparation = attempt.Portal.Prepare(access, new Application(PortalTry.Ada, PortalTry.Docx, Answers.None, attempt.FileUrl), form);
        var findings = preparation.Findings.Where(finding => finding.Code == DiagnosticCodes.AnswerMissing).Select(finding => finding.Message.Split(": \"")[0]);
        Assert.Equal(required, findings);
        Assert.Equal(required.Count == 0, preparation.IsReady);
    }

    [Theory]
    [MemberData(nameof(Portals))]
    public async Task Should_Refuse_A_Person_That_The_Portal_Would_Refuse(string portal)
    {
        await using var attempt = await PortalTry.StartAsync(portal);
        var form = await attempt.FormAsync(attempt.Access());
        foreach (var applicant in (Applicant[])[
            PortalTry.Ada with { Email = "" }, PortalTry.Ada with { Email = "ada at example" }, PortalTry.Ada with { Name = "www.example.org", FirstName = "www.example.org" },
            PortalTry.Ada with { Name = new string('a', 300), FirstName = new string('a', 300) }, PortalTry.Ada with { Name = "", FirstName = "", LastName = "" }])
        {
            var preparation = attempt.Prepare(attempt.Access(), form, applicant);
            Assert.Contains(preparation.Findings, finding => finding.Code == DiagnosticCodes.ApplicantIncomplete);
            Assert.False(preparation.IsReady);
        }
    }

    [Theory]
    [MemberData(nameof(Portals))]
    public async Task Should_Refuse_Files_That_Are_Not_What_The_Portal_Takes(string portal)
    {
        await using var attempt = await PortalTry.StartAsync(portal);
        var form = await attempt.FormAsync(attempt.Access());
        var tooBig = new byte[attempt.Portal.Traits.MaximumFileBytes + 1];
        SampleFile.Pdf.CopyTo(tooBig, 0);
        foreach (var file in (AttachedFile[])[
            PortalTry.Docx with { Name = "a.exe" }, PortalTry.Docx with { Name = "a.pdf" }, PortalTry.Docx with { Name = "Résumé.docx" }, new("a.docx", SampleFile.DocxType, default), new("a.pdf", "application/pdf", tooBig)])
        {
            var preparation = attempt.Prepare(attempt.Access(), form, null, file);
            Assert.Equal(DiagnosticCodes.FileNotAccepted, Assert.Single(preparation.Findings).Code);
        }
    }

    [Theory]
    [MemberData(nameof(Portals))]
    public async Task Should_Say_That_A_Key_Is_Wrong_Or_A_Job_Closed(string portal)
    {
        await using var attempt = await PortalTry.StartAsync(portal);
        var form = await attempt.FormAsync(attempt.Access());
        if (attempt.Portal.Traits.NeedsKey)
        {
            var wrong = await attempt.SubmitAsync(attempt.Prepare(attempt.Access(1, "wrong-key"), form).Submission);
            Assert.Equal(SubmissionState.Rejected, wrong.Outcome.State);
            Assert.Contains("key", wrong.Outcome.Message, StringComparison.Ordinal);
        }

        var closed = await attempt.SubmitAsync(attempt.Prepare(attempt.Access(2), form).Submission);
        Assert.Equal(SubmissionState.Rejected, closed.Outcome.State);
        Assert.Empty(attempt.Host.Applications);
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Should_Make_Of_A_Fault_What_Is_Known(string portal, FaultKind fault)
    {
        await using var attempt = await PortalTry.StartAsync(portal, new PortalHostOptions { RetryAfterSeconds = 1, HugeReplyBytes = 3_000_000 });
        attempt.Host.Faults.Next(portal, fault, count: fault == FaultKind.RedirectLoop ? 5 : 1);
        var report = await attempt.SubmitAsync();
        Assert.Contains(report.Outcome.State, Expected[fault]);
        Assert.Equal(report.Outcome.State, Assert.Single(attempt.Ledger.All()).State);
        await attempt.Host.WhenIdleAsync();
        Assert.True(attempt.Host.Applications.Count <= 1, "accepted twice");
        if (attempt.Host.Applications.Count == 1) Assert.Contains(report.Outcome.State, (SubmissionState[])[SubmissionState.Accepted, SubmissionState.Unknown]);
        else Assert.NotEqual(SubmissionState.Accepted, report.Outcome.State);
        Assert.DoesNotContain(attempt.Host.Requests, request => request.Portal.Length == 0);
    }

    [Theory]
    [MemberData(nameof(Portals))]
    public async Task Should_Never_Send_The_Same_Twice(string portal)
    {
        await using var attempt = await PortalTry.StartAsync(portal);
        await attempt.SubmitAsync();
        var again = await Assert.ThrowsAsync<LedgerException>(() => attempt.SubmitAsync());
        Assert.Equal(DiagnosticCodes.AlreadySubmitted, again.Finding.Code);
        Assert.Single(attempt.Host.Applications);
    }

    [Theory]
    [MemberData(nameof(Portals))]
    public async Task Should_Send_The_Same_Again_Only_Once_An_Unknown_Is_Settled(string portal)
    {
        await using var attempt = await PortalTry.StartAsync(portal);
        attempt.Host.Faults.Next(portal, FaultKind.ServerErrorBeforeAcceptance);
        var unknown = await attempt.SubmitAsync();
        Assert.Equal(DiagnosticCodes.SubmissionUnsettled, (await Assert.ThrowsAsync<LedgerException>(() => attempt.SubmitAsync())).Finding.Code);
        attempt.Ledger.Resolve(unknown.Id, isAccepted: false);
        Assert.Equal(SubmissionState.Accepted, (await attempt.SubmitAsync()).Outcome.State);
        Assert.Single(attempt.Host.Applications);
    }

    [Theory]
    [MemberData(nameof(Portals))]
    public async Task Should_Know_That_Nothing_Was_Sent_Without_A_Connection(string portal)
    {
        await using var attempt = await PortalTry.StartAsync(portal, new PortalHostOptions { WithUntrustedTls = true });
        var form = await attempt.FormAsync(attempt.Access());
        foreach (var url in (string[])["http://127.0.0.1:1/x", attempt.Host.UntrustedBaseUrl + "/" + portal])
        {
            var report = await attempt.SubmitAsync(attempt.Prepare(attempt.Access(1, null, url), form).Submission);
            Assert.Equal(SubmissionState.NotSent, report.Outcome.State);
        }

        Assert.Empty(attempt.Host.Applications);
    }

    [Theory]
    [MemberData(nameof(Portals))]
    public async Task Should_Show_All_That_Goes_Out_But_The_Key(string portal)
    {
        await using var attempt = await PortalTry.StartAsync(portal);
        var access = attempt.Access();
        var submission = attempt.Prepare(access, await attempt.FormAsync(access)).Submission;
        var shown = string.Join('\n', submission.Steps.Select(step => step.Build(WireValues.Description)).Select(request => $"{request.Method} {request.Url} {string.Join(' ', request.Headers.Select(header => $"{header.Name}: {header.Value}"))} {string.Join('\n', request.Body?.Describe() ?? [])}"));
        Assert.Contains("Ada@example.org", shown, StringComparison.Ordinal);
        Assert.Contains(SampleFile.DocxSha256, shown, StringComparison.Ordinal);
        if (!attempt.Portal.Traits.NeedsKey) return;
        Assert.Contains(Secret.Mask, shown, StringComparison.Ordinal);
        Assert.DoesNotContain(access.Key!.Reveal(), shown, StringComparison.Ordinal);
    }
}
