using System.Collections.Immutable;
using System.Text;
using ResumeExport.Composition;
using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Writers.Markdown;

/// <summary>Writes Markdown to be shown, in a repository or a wiki: UTF-8, LF, without raw HTML; docs/output-formats.md has the rules.</summary>
public sealed class MarkdownPageWriter : IResumeWriter
{
    /// <inheritdoc/>
    public ImmutableArray<Diagnostic> Write(ComposedResume composed, Stream output)
    {
        output.Write(Encoding.UTF8.GetBytes(MarkdownResumeWriter.RenderPage(composed.Document)));
        return UnwritableText.Check(composed.Lines);
    }
}
