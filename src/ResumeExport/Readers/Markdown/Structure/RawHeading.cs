using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Readers.Markdown.Structure;

/// <summary>A heading of any notation.</summary>
internal sealed record RawHeading(int Level, FlatText Text, SourceSpan Span) : RawBlock(Span)
{
    /// <summary>What the hint above the heading says; null without one.</summary>
    public SectionHint? Hint { get; init; }
}
