using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Readers.Markdown.Structure;

/// <summary>One link of the source; pieces inside the same link share the instance.</summary>
internal sealed class LinkReference(string target, SourceSpan span)
{
    public string Target { get; } = target;

    public SourceSpan Span { get; } = span;
}
