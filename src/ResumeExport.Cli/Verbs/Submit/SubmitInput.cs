using ResumeExport.Cli.Reporting;
using ResumeExport.Cli.Verification;
using ResumeExport.Inspection.Extractors;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Pipeline;
using ResumeExport.Submit.Contract;
using ResumeExport.Submit.Guards;
using ResumeExport.Submit.Persons;
using ResumeExport.Submit.Wire;
using ResumeExport.Themes;

namespace ResumeExport.Cli.Verbs.Submit;

/// <summary>The file to send and whose it is.</summary>
/// <param name="File">The proven file.</param>
/// <param name="Applicant">What it says of the person.</param>
internal sealed record SubmitInput(AttachedFile File, Applicant Applicant)
{
    private static readonly string[] Built = [".docx", ".pdf"];

    /// <summary>Gets both; else reports why not and returns the exit code.</summary>
    public static (SubmitInput? Input, int ExitCode) Get(InputChoice choice, IReporter reporter, CancellationToken cancellation) =>
        choice.Path is { } path && Built.Contains(Path.GetExtension(path).ToLowerInvariant()) ? OfFile(path, reporter) : OfSource(choice, reporter, cancellation);

    private static (SubmitInput? Input, int ExitCode) OfFile(string path, IReporter reporter)
    {
        if (Open(path, reporter) is not { } proven) return (null, ExitCodes.ParityFailed);
        if (!ExtractorRegistry.TryCreate(FileType.ExtensionOf(path), null, out var extractor)) throw new InvalidOperationException("No extractor knows the format of " + path);
        return (new SubmitInput(proven.File, ApplicantReader.Of(proven.PersonName, extractor.Extract(proven.File.Bytes).Lines)), ExitCodes.Fine);
    }

    // The manifest of a build names all files of the folder, so all are made.
    private static (SubmitInput? Input, int ExitCode) OfSource(InputChoice choice, IReporter reporter, CancellationToken cancellation)
    {
        if (SourceInput.Load(choice.Path, reporter) is not { } source) return (null, ExitCodes.SourceInvalid);
        var options = new ExportOptions { Formats = FormatRegistry.All, OutputFolder = choice.OutputFolder, Theme = choice.Theme, ProgramVersion = ProgramVersion.Text };
        var result = new ExportPipeline(new ThemeLoader(), new OutputVerifier()).Export(source, options, cancellation);
        reporter.Report(result, source);
        if (result.Document is not { } document) return (null, ExitCodes.SourceInvalid);
        if (result.ManifestPath is null || result.Outputs.FirstOrDefault(output => output.Format.Name == choice.Format) is not { } file) return (null, ExitCodes.OutputFailed);
        if (file.State != OutputState.Published) return (null, file.State == OutputState.ParityBroken ? ExitCodes.ParityFailed : ExitCodes.OutputFailed);
        return Open(file.Path, reporter) is { } proven ? (new SubmitInput(proven.File, ApplicantReader.Of(document)), ExitCodes.Fine) : (null, ExitCodes.ParityFailed);
    }

    private static ProvenFile? Open(string path, IReporter reporter)
    {
        var findings = new List<Diagnostic>();
        var proven = ProvenFile.Open(path, findings);
        foreach (var finding in findings) reporter.Report(finding, null);
        return proven;
    }
}
