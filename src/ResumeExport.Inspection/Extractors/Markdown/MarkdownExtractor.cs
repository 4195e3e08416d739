using Markdig;
using Markdig.Extensions.EmphasisExtras;

namespace ResumeExport.Inspection.Extractors.Markdown;

/// <summary>Reads GitHub Flavored Markdown in the form that docs/output-formats.md lays down.</summary>
public sealed class MarkdownExtractor : BoundedExtractor
{
    // What GitHub knows beyond CommonMark. One tilde strikes out there as well, which this library calls a subscript.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough | EmphasisExtraOptions.Subscript).UseAutoLinks().UseFootnotes().Build();

    /// <inheritdoc/>
    protected override LineAspects Aspects =>
        LineAspects.Text | LineAspects.Links | LineAspects.SixHeadingLevels | LineAspects.Lists | LineAspects.Emphasis;

    /// <inheritdoc/>
    protected override ExtractedDocument Read(ReadOnlyMemory<byte> file)
    {
        var problems = new ProblemList();
        var lines = new LineCollector();
        var text = FileText.Decode(file.Span, problems);
        if (!SourceCheck.IsSafe(text, problems)) return new ExtractedDocument { Lines = [], Aspects = Aspects, Problems = problems.ToImmutable() };
        new BlockWalk(text, lines, problems).Document(Markdig.Markdown.Parse(text, Pipeline));
        return new ExtractedDocument { Lines = lines.ToImmutable(), Aspects = Aspects, Problems = problems.ToImmutable() };
    }
}
