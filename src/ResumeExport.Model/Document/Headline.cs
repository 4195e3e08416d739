using System.Collections.Immutable;
using ResumeExport.Model.Content;

namespace ResumeExport.Model.Document;

/// <summary>The professional headline, shown on one line.</summary>
/// <param name="Parts">The statements it is made of; never empty.</param>
/// <param name="Separator">The character between the parts as the author wrote it, without spaces; <c>•</c> by default.</param>
public sealed record Headline(ImmutableArray<RichText> Parts, string Separator = "•");
