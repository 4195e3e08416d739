using ResumeExport.Batch.Building;
using ResumeExport.Inspection.Parity;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Pdf;
using ResumeExport.Pipeline;

namespace ResumeExport.Cli.Verification;

/// <summary>The identity of this build of the program.</summary>
internal static class ThisProgram
{
    /// <summary>Changes with each change of the code that makes or judges files.</summary>
    public static string Identity { get; } = ProgramIdentity.Of(
        typeof(Diagnostic).Assembly, typeof(PdfWriter).Assembly, typeof(ResumeMaker).Assembly, typeof(ParityChecker).Assembly, typeof(ThisProgram).Assembly);
}
