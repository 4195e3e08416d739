using System.Globalization;
using ResumeExport.Batch.Local;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Model.Document;
using ResumeExport.Model.Text;
using ResumeExport.Pipeline;
using ResumeExport.Readers;

namespace ResumeExport.Cli.Reporting;

/// <summary>Prints for people: findings to standard error with the source line and a caret, results to standard output.</summary>
internal sealed class TextReporter(Verbosity verbosity) : IReporter
{
    /// <inheritdoc/>
    public void Report(Diagnostic finding, SourceText? source)
    {
        if (finding.Severity < Lowest) return;
        Console.Error.WriteLine(finding.ToString());
        if (source is not null && finding.Path == source.Path && finding.Span.IsKnown) PrintExcerpt(finding.Span, source);
        if (finding.Hint is { } hint) Console.Error.WriteLine("  hint: " + hint);
    }

    /// <inheritdoc/>
    public void Report(ExportResult result, SourceText source)
    {
        foreach (var finding in result.Diagnostics) Report(finding, source);
        foreach (var output in result.Outputs)
            foreach (var finding in output.Diagnostics)
                if (!result.Diagnostics.Contains(finding)) Report(finding, source);
        if (verbosity == Verbosity.Quiet || result.Outputs.IsEmpty) return;
        if (Console.IsOutputRedirected) PlainParityTable.Print(result.Outputs);
        else TerminalParityTable.Print(result.Outputs);
        Console.Out.WriteLine(ParitySummary.Of(result));
    }

    /// <inheritdoc/>
    public void Report(BatchResult result)
    {
        Report(result, isShown: result.IsFailure || result.State is BatchState.Pruned || verbosity == Verbosity.Verbose);
    }

    /// <inheritdoc/>
    public void Watched(BatchResult result) => Report(result, isShown: result.State != BatchState.Unchanged || verbosity == Verbosity.Verbose);

    private void Report(BatchResult result, bool isShown)
    {
        foreach (var finding in result.Findings.Concat(result.Outputs.SelectMany(static output => output.Diagnostics))) Report(finding, result.Source);
        if (isShown && (result.IsFailure || verbosity != Verbosity.Quiet)) Console.Out.WriteLine(BatchLines.Of(result));
    }

    /// <inheritdoc/>
    public void Report(BatchSummary summary)
    {
        if (verbosity != Verbosity.Quiet) Console.Out.WriteLine(BatchLines.Of(summary));
    }

    /// <inheritdoc/>
    public void Report(ResumeDocument document, int findings)
    {
        if (verbosity == Verbosity.Quiet) return;
        var lines = ContentLines.Of(document, EntryLayout.Canonical);
        Console.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{document.Header.Name.ToPlainText()}: {document.Sections.Length} sections, {lines.Length} lines, {lines.Count(static line => line.StartsItem)} list items, {findings} findings"));
    }

    /// <inheritdoc/>
    public void Wrote(string path)
    {
        if (verbosity != Verbosity.Quiet) Console.Out.WriteLine("wrote " + path);
    }

    private DiagnosticSeverity Lowest => verbosity switch
    {
        Verbosity.Quiet => DiagnosticSeverity.Error,
        Verbosity.Normal => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };

    private static void PrintExcerpt(SourceSpan span, SourceText source)
    {
        var (line, first) = source.LineAround(span.Line, span.Column, SourceExcerpt.Reach);
        var excerpt = SourceExcerpt.Of(line, span.Column - first + 1, span.Length);
        Console.Error.WriteLine("  | " + excerpt.Text);
        Console.Error.WriteLine("  | " + excerpt.Caret);
    }
}
