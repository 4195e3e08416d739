using ResumeExport.Model.Content;
using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Readers.Markdown.Structure;

/// <summary>Part of a source line with one look.</summary>
/// <param name="Start">Offset of the first character in the line's text.</param>
/// <param name="Text">The characters; a forced line break is <c>\n</c>.</param>
/// <param name="Styles">The author's emphasis.</param>
/// <param name="Link">The link around the piece; null for none.</param>
/// <param name="Span">The source characters. As long as <paramref name="Text"/> unless the source escapes a character.</param>
internal sealed record TextPiece(int Start, string Text, TextStyles Styles, LinkReference? Link, SourceSpan Span)
{
    public int End => Start + Text.Length;
}
