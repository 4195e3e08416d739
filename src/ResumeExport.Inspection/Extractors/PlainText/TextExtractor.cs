using ResumeExport.Model.Text;

namespace ResumeExport.Inspection.Extractors.PlainText;

/// <summary>Reads plain text files in the form that docs/output-formats.md lays down.</summary>
/// <param name="form">The form that the file was written in; no file tells it.</param>
public sealed class TextExtractor(PlainTextForm form) : BoundedExtractor
{
    /// <inheritdoc/>
    protected override LineAspects Aspects =>
        LineAspects.Text | LineAspects.WrittenLinks | LineAspects.ShallowHeadingLevels | LineAspects.Lists;

    /// <inheritdoc/>
    protected override ExtractedDocument Read(ReadOnlyMemory<byte> file)
    {
        var problems = new ProblemList();
        var lines = new LineCollector();
        var walk = new TextWalk(form, lines, problems);
        var number = 0;
        foreach (var line in FileText.Decode(file.Span, problems).Split('\n')) walk.Line(line, ++number);
        walk.End();
        return new ExtractedDocument { Lines = lines.ToImmutable(), Aspects = Aspects, Problems = problems.ToImmutable() };
    }
}
