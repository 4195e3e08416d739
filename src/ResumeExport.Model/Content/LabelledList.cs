using System.Collections.Immutable;

namespace ResumeExport.Model.Content;

/// <summary>Keywords under a label, such as <c>Tech: Go, Redis</c> of a job or one skill group.</summary>
/// <param name="Label">The label without its colon.</param>
/// <param name="Values">The keywords in order; never empty.</param>
public sealed record LabelledList(RichText Label, ImmutableArray<RichText> Values) : Block;
