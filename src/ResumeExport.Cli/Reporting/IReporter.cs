using ResumeExport.Batch.Local;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Model.Document;
using ResumeExport.Pipeline;
using ResumeExport.Readers;

namespace ResumeExport.Cli.Reporting;

/// <summary>Tells the user, or another program, what happened.</summary>
internal interface IReporter
{
    /// <summary>Reports one finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="source">The text it points into; null when there is none to show.</param>
    void Report(Diagnostic finding, SourceText? source);

    /// <summary>Reports an export or a comparison: its findings, one row per file, and a summary.</summary>
    void Report(ExportResult result, SourceText source);

    /// <summary>Reports one source of many.</summary>
    void Report(BatchResult result);

    /// <summary>Reports one source that is watched: also when all went well, but not when nothing had to be done.</summary>
    void Watched(BatchResult result);

    /// <summary>Reports the end of a batch.</summary>
    void Report(BatchSummary summary);

    /// <summary>Reports that a source was read.</summary>
    void Report(ResumeDocument document, int findings);

    /// <summary>Reports that a file other than an output of an export was written.</summary>
    void Wrote(string path);
}
