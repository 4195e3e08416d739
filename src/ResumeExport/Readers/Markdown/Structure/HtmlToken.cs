namespace ResumeExport.Readers.Markdown.Structure;

/// <summary>A piece of HTML: text, a tag, or something that is not shown.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">First character.</param>
/// <param name="End">Behind the last character.</param>
/// <param name="Name">The lower-case name of a tag; empty for everything else.</param>
internal sealed record HtmlToken(HtmlTokenKind Kind, int Start, int End, string Name = "");
