using System.Collections.Immutable;
using System.Globalization;
using ResumeExport.PortalFakes.Jobs;
using ResumeExport.PortalFakes.Wire;

namespace ResumeExport.PortalFakes;

/// <summary>What the host gives to a portal.</summary>
internal sealed class PortalContext(PortalHostOptions options, ApplicationLog applications)
{
    private int lastNumber;

    public PortalHostOptions Options => options;

    public TimeProvider Time => options.Time;

    /// <summary>A number that was not given before.</summary>
    public int NextNumber() => 8_000_000 + Interlocked.Increment(ref lastNumber);

    /// <summary>A UUID made of the next number.</summary>
    public string NextUuid() => string.Create(CultureInfo.InvariantCulture, $"fa4e0000-0000-4000-8000-{NextNumber():D12}");

    public static DemoJob? Job(string portal, string board, string id) =>
        JobCatalogue.All.FirstOrDefault(job => job.Portal == portal && job.Board == board && job.Id == id);

    public static ImmutableArray<DemoJob> OpenJobs(string portal) => [.. JobCatalogue.All.Where(job => job.Portal == portal && job.IsOpen)];

    /// <summary>Earlier applications of an e-mail to a portal.</summary>
    public IEnumerable<AcceptedApplication> Earlier(string portal, string email) =>
        applications.Where(application => application.Portal == portal && Email.Key(application.Email) == Email.Key(email));

    public AcceptedApplication? Find(string portal, string id) => applications.FirstOrDefault(application => application.Portal == portal && application.Id == id);

    public void Accept(AcceptedApplication application) => applications.Add(application);
}
