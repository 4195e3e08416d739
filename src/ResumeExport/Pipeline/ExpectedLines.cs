using System.Collections.Immutable;
using ResumeExport.Composition;
using ResumeExport.Model.Text;
using ResumeExport.Writers.PlainText;

namespace ResumeExport.Pipeline;

/// <summary>The lines that a file of a format must say, in its order.</summary>
public static class ExpectedLines
{
    /// <summary>Returns the theme's lines, or the canonical ones for formats with fields; transliterated for plain text in ASCII.</summary>
    public static ImmutableArray<ContentLine> For(OutputFormat format, ComposedResume composed)
    {
        if (!format.FollowsThemeLayout) return ContentLines.Of(composed.Document, EntryLayout.Canonical);
        return format.TextForm is { IsAscii: true } ? AsciiLines.Of(composed.Lines) : composed.Lines;
    }
}
