using System.Collections.Immutable;
using ResumeExport.Composition;
using ResumeExport.Model.Text;

namespace ResumeExport.Pipeline;

/// <summary>The lines that a file of a format must say, in its order.</summary>
public static class ExpectedLines
{
    /// <summary>Returns the theme's lines, or the canonical ones for formats with fields.</summary>
    public static ImmutableArray<ContentLine> For(OutputFormat format, ComposedResume composed) =>
        format.FollowsThemeLayout ? composed.Lines : ContentLines.Of(composed.Document, EntryLayout.Canonical);
}
