using System.Collections.Immutable;
using ResumeExport.PortalFakes;
using ResumeExport.Submit.Contract;
using ResumeExport.Submit.Ledger;
using ResumeExport.Submit.Portals;
using ResumeExport.Submit.Sending;
using ResumeExport.Submit.Transport;
using ResumeExport.Submit.Wire;
using ResumeExport.Tests.Submit.Fakes;
using ResumeExport.Tests.Support;
using DemoJob = ResumeExport.PortalFakes.Jobs.DemoJob;

namespace ResumeExport.Tests.Submit.Portals;

/// <summary>A portal's adapter, its fake and a ledger.</summary>
internal sealed class PortalTry : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();

    private PortalTry(string portal, PortalHost host)
    {
        Shelf = FileShelf.Start(SampleFile.DocxType, _ => SampleFile.Docx);
        Portal = PortalCatalogue.Find(portal)!;
        Host = host;
        Ledger = SubmissionLedger.Open(LedgerPath, TimeProvider.System);
    }

    public IPortal Portal { get; }

    public PortalHost Host { get; }

    /// <summary>Where a portal that fetches the file finds it.</summary>
    public FileShelf Shelf { get; }

    public string? FileUrl => Portal.Traits.NeedsFileUrl ? Shelf.Url + SampleFile.DocxName : null;

    public SubmissionLedger Ledger { get; }

    public string LedgerPath => folder.File("submissions.db");

    public ImmutableArray<DemoJob> Jobs => PortalHost.JobsOf(Portal.Name);

    public TransportOptions Limits { get; init; } = new() { IsLoopback = true, TotalTimeout = TimeSpan.FromSeconds(2), FirstWait = TimeSpan.FromMilliseconds(20), LongestWait = TimeSpan.FromSeconds(10) };

    public static Applicant Ada { get; } = new()
    {
        Name = "Ada Example",
        FirstName = "Ada",
        LastName = "Example",
        Email = "Ada@example.org",
        Phone = "+49 30 1234567",
        Links = [new ApplicantLink("GitHub", "https://github.com/ada-example")],
    };

    public static AttachedFile Docx { get; } = new(SampleFile.DocxName, SampleFile.DocxType, SampleFile.Docx);

    public static async Task<PortalTry> StartAsync(string portal, PortalHostOptions? options = null) => new(portal, await PortalHost.StartAsync(options));

    public PortalAccess Access(int job = 1, string? key = null, string? baseUrl = null) => new(
        new JobAddress(Portal.Name, baseUrl ?? $"{Host.BaseUrl}/{Portal.Name}", Jobs[job].Board, Jobs[job].Id),
        new Secret(key ?? DemoKeys.ByPortal.GetValueOrDefault(Portal.Name, "none")),
        Portal.Traits.NeedsCompany ? DemoKeys.PersonioCompany : null);

    public async Task<ApplicationForm> FormAsync(PortalAccess access)
    {
        using var transport = new PortalTransport(Limits);
        var reading = await Client(transport).DescribeAsync(Portal, access, CancellationToken.None);
        Assert.Null(reading.Problem);
        return reading.Form!;
    }

    /// <summary>Prepares with the answers given and, for required questions, some that fit.</summary>
    public Preparation Prepare(PortalAccess access, ApplicationForm form, Applicant? applicant = null, AttachedFile? file = null, params (string Name, string Value)[] answers)
    {
        var values = form.Questions.Where(question => question.IsRequired && question.Purpose != QuestionPurpose.Standard).ToDictionary(question => question.Name, Fitting);
        // What Personio asks for beyond its standard fields it does not tell.
        if (Portal.Name == "personio" && access.Job.Job == Jobs[0].Id)
            foreach (var (number, value) in ((int, string)[])[(101, "The typesetter."), (103, "Yes"), (104, "A friend")]) values[$"attributes[custom_attribute_{number}]"] = [value];
        foreach (var (name, value) in answers) values[name] = [value];
        return Portal.Prepare(access, new Application(applicant ?? Ada, file ?? Docx, Answers.None with { Values = values.ToImmutableDictionary() }, FileUrl), form);
    }

    public Task<SubmissionReport> SubmitAsync(PreparedSubmission submission, bool mayReplace = false, CancellationToken cancellation = default) => SubmitAsync(submission, Ledger, mayReplace, cancellation);

    public async Task<SubmissionReport> SubmitAsync(PreparedSubmission submission, SubmissionLedger ledger, bool mayReplace = false, CancellationToken cancellation = default)
    {
        using var transport = new PortalTransport(Limits);
        return await new Submitter(Client(transport), ledger).SubmitAsync(Portal, submission, mayReplace, cancellation);
    }

    /// <summary>Sends an application to the job with the short form.</summary>
    public async Task<SubmissionReport> SubmitAsync(Applicant? applicant = null)
    {
        var preparation = Prepare(Access(), await FormAsync(Access()), applicant);
        Assert.Empty(preparation.Findings);
        return await SubmitAsync(preparation.Submission);
    }

    public async ValueTask DisposeAsync()
    {
        Ledger.Dispose();
        await Host.DisposeAsync();
        await Shelf.DisposeAsync();
        folder.Dispose();
    }

    private static ImmutableArray<string> Fitting(FormQuestion question) => question.Kind switch
    {
        _ when !question.Options.IsEmpty => [question.Options[0].Label],
        QuestionKind.YesNo => ["yes"],
        QuestionKind.Date => ["2026-05-01"],
        QuestionKind.Number => ["3"],
        _ => ["The typesetter."],
    };

    private PortalClient Client(PortalTransport transport) => new(transport, new Throttle(Portal.Traits.Rate, Portal.Traits.Window, TimeProvider.System));
}
