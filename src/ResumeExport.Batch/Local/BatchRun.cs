using System.Runtime.ExceptionServices;
using ResumeExport.Batch.Sources;
using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Batch.Local;

/// <summary>One run: the place in the list that all threads share.</summary>
internal sealed class BatchRun(OutputFolder output, BatchWorker worker, IReadOnlyList<BatchSource> sources, BatchTally tally, CancellationToken cancellation)
{
    // When this many in a row cannot be written, the disk is full or gone, and the rest would fail as well.
    private const int MostWriteFailures = 20;

    // A loss of power costs at most the work on so many.
    private const int DurableEvery = 2000;

    private int next = -1;
    private int writeFailures;
    private int built;
    private ExceptionDispatchInfo? fault;

    /// <summary>True when the run ended early, since nothing could be written any more.</summary>
    public bool IsStopped => Volatile.Read(ref writeFailures) >= MostWriteFailures;

    /// <summary>Works on one source after the other until none is left; each thread calls it once.</summary>
    public void Work()
    {
        try
        {
            while (!cancellation.IsCancellationRequested && !IsStopped && Volatile.Read(ref fault) is null && Interlocked.Increment(ref next) is var place && place < sources.Count)
            {
                if (Process(sources[place]) is not { } result) return;
                Count(result);
                tally.Add(result);
            }
        }
#pragma warning disable CA1031 // What the observer meets, such as a full disk behind standard output, would end the process when it left the thread.
        catch (Exception e)
#pragma warning restore CA1031
        {
            Interlocked.CompareExchange(ref fault, ExceptionDispatchInfo.Capture(e), null);
        }
    }

    /// <summary>Throws what ended the work before all was done, if anything did.</summary>
    public void ThrowFault() => fault?.Throw();

    private void Count(BatchResult result)
    {
        if (result.State == BatchState.OutputFailed && result.Findings.Any(static finding => finding.Code == DiagnosticCodes.OutputNotWritable)) Interlocked.Increment(ref writeFailures);
        else if (result.State == BatchState.Built) Volatile.Write(ref writeFailures, 0);
        if (result.State == BatchState.Built && Interlocked.Increment(ref built) % DurableEvery == 0 && !output.TryMakeDurable()) Interlocked.Add(ref writeFailures, MostWriteFailures);
    }

    private BatchResult? Process(BatchSource source)
    {
        try
        {
            return worker.Process(source, cancellation);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
#pragma warning disable CA1031 // One résumé that meets a fault of the program must not stop a hundred thousand others.
        catch (Exception e)
#pragma warning restore CA1031
        {
            var finding = new Diagnostic(
                DiagnosticCodes.BatchFault, DiagnosticSeverity.Error, $"a fault of the program: {e.GetType().Name}: {e.Message}", source.Path, Hint: "please report it with the source");
            return new BatchResult { Path = source.Path, Folder = source.Folder, State = BatchState.OutputFailed, Findings = [finding] };
        }
    }
}
