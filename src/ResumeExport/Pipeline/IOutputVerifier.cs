using System.Collections.Immutable;
using ResumeExport.Model.Text;

namespace ResumeExport.Pipeline;

/// <summary>
/// Re-reads a finished file and compares it with the résumé. Injected, because the code that judges outputs lives in a
/// project of its own and shares nothing with the writers.
/// </summary>
public interface IOutputVerifier
{
    /// <summary>Compares a file with the lines it must say.</summary>
    /// <param name="format">The format, in the form that the file was asked for.</param>
    /// <param name="file">The bytes as they are on disk.</param>
    /// <param name="expected">The content lines of the résumé in the order of this format.</param>
    /// <param name="sourcePath">The source, for findings.</param>
    /// <param name="outputPath">The file, for findings.</param>
    /// <param name="origin">The template that made the file; null for files of the program's own writers.</param>
    OutputVerdict Verify(
        OutputFormat format, ReadOnlyMemory<byte> file, ImmutableArray<ContentLine> expected, string sourcePath, string outputPath, TemplateOrigin? origin);
}
