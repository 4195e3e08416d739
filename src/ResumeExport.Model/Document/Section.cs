using System.Collections.Immutable;
using ResumeExport.Model.Content;
using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Model.Document;

/// <summary>A part of the résumé under one heading.</summary>
public sealed record Section
{
    /// <summary>What the heading was recognised as; <see cref="SectionKind.Custom"/> when it was not.</summary>
    public required SectionKind Kind { get; init; }

    /// <summary>The heading as written; <see cref="RichText.Empty"/> for content without one.</summary>
    public required RichText Heading { get; init; }

    /// <summary>The content in the order of the source.</summary>
    public required ImmutableArray<Block> Blocks { get; init; }

    /// <summary>Where the section stands in the source, heading included.</summary>
    public SourceSpan Span { get; init; }
}
