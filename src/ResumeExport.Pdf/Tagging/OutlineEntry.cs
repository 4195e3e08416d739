using System.Text;
using ResumeExport.Pdf.Layout;
using ResumeExport.Pdf.Metadata;

namespace ResumeExport.Pdf.Tagging;

/// <summary>A bookmark for a heading (ISO 32000-1, 12.3.3).</summary>
internal sealed class OutlineEntry(int level, string title, int page, double top)
{
    /// <summary>The heading's level.</summary>
    public int Level { get; } = level;

    public string Title { get; } = title;

    /// <summary>Index of the page.</summary>
    public int Page { get; } = page;

    /// <summary>Points from the bottom of the page.</summary>
    public double Top { get; } = top;

    public OutlineEntry? Parent { get; set; }

    public List<OutlineEntry> Children { get; } = [];

    public int ObjectNumber { get; set; }

    /// <summary>The heading's text on one line.</summary>
    public static string TitleOf(LayoutPart part)
    {
        var title = new StringBuilder();
        foreach (var run in part.Runs)
            title.Append(run.Text);
        return MetadataText.Clean(title.ToString()).Trim();
    }
}
