using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Readers.Markdown.Structure;

/// <summary>
/// A comment that says how what follows it is meant: <c>&lt;!-- resume: section work --&gt;</c>. Our Markdown writer leaves one where the plain
/// form would be read as something else.
/// </summary>
/// <param name="Words">What stands behind <c>resume:</c>, without the blanks around it.</param>
/// <param name="Span">Where the comment stands.</param>
internal sealed record RawHint(string Words, SourceSpan Span) : RawBlock(Span)
{
    private const string Open = "<!--";
    private const string Close = "-->";
    private const string Mark = "resume:";

    /// <summary>Returns the hint in the HTML block <paramref name="html"/>; null for any other block.</summary>
    public static RawHint? Of(string html, SourceSpan span)
    {
        var text = html.AsSpan().Trim();
        if (!text.StartsWith(Open, StringComparison.Ordinal) || !text.EndsWith(Close, StringComparison.Ordinal) || text.Length < Open.Length + Close.Length) return null;
        var inner = text[Open.Length..^Close.Length].Trim();
        return inner.StartsWith(Mark, StringComparison.Ordinal) && !inner.Contains(Close, StringComparison.Ordinal) ? new RawHint(inner[Mark.Length..].Trim().ToString(), span) : null;
    }
}
