using System.CommandLine;
using ResumeExport.Batch.Queue;
using ResumeExport.Batch.Stores;
using ResumeExport.Cli.Reporting;
using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Cli.Verbs;

/// <summary>The options that name queue and store of many machines.</summary>
internal sealed class QueueOptions
{
    private readonly Option<string?> queue = new("--queue") { Description = "RabbitMQ that passes the work to many machines, such as amqps://queue.example.org/resumes", HelpName = "ADDRESS" };
    private readonly Option<string?> store = new("--store") { Description = "where the machines keep sources and outputs: file:///folder or s3://bucket/prefix", HelpName = "ADDRESS" };

    /// <summary>Adds the options to a verb.</summary>
    /// <param name="command">The verb.</param>
    /// <param name="areRequired">True when it does nothing without them.</param>
    public void AddTo(Command command, bool areRequired)
    {
        (queue.Required, store.Required) = (areRequired, areRequired);
        command.Add(queue);
        command.Add(store);
    }

    /// <summary>Returns true when either is given.</summary>
    public bool AreGiven(ParseResult parse) => parse.GetValue(queue) is not null || parse.GetValue(store) is not null;

    /// <summary>Works out queue and store; null after reporting what is wrong with them.</summary>
    public (QueueEndpoint Queue, IObjectStore Store)? Of(ParseResult parse, IReporter reporter)
    {
        var findings = new List<Diagnostic>();
        if (parse.GetValue(queue) is not { } queueAddress || parse.GetValue(store) is not { } storeAddress)
        {
            reporter.Report(new Diagnostic(DiagnosticCodes.UsageWrong, DiagnosticSeverity.Error, "--queue and --store go together", Hint: "give both, or neither"), null);
            return null;
        }

        var endpoint = QueueEndpoint.Parse(queueAddress, findings);
        var opened = StoreAddress.Open(storeAddress, findings);
        foreach (var finding in findings) reporter.Report(finding, null);
        if (endpoint is not null && opened is not null) return (endpoint, opened);
        opened?.Dispose();
        return null;
    }
}
