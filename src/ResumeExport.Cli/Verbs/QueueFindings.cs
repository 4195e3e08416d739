using ResumeExport.Batch.Queue;
using ResumeExport.Batch.Stores;
using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Cli.Verbs;

/// <summary>What queues and stores say no to, as findings.</summary>
internal static class QueueFindings
{
    public static Diagnostic Of(QueueException e) => new(e.Code, DiagnosticSeverity.Error, e.Message, Hint: HintOf(e.Code));

    public static Diagnostic Of(StoreException e) =>
        new(DiagnosticCodes.StoreFailed, DiagnosticSeverity.Error, e.Message, Hint: "check address, credentials and rights; the same command goes on where it stopped");

    private static string HintOf(string code) => code switch
    {
        DiagnosticCodes.QueueRefused => $"check {QueueEndpoint.UserVariable}, {QueueEndpoint.PasswordVariable} and the rights of that user on the virtual host",
        DiagnosticCodes.QueueTaken => "wait until it ends; there is one batch at a time for one store",
        _ => "check the address and that the server runs; the same command goes on where it stopped",
    };
}
