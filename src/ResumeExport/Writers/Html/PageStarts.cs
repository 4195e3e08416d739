using ResumeExport.Composition;
using ResumeExport.Themes;

namespace ResumeExport.Writers.Html;

/// <summary>Which headings may stand at the top of a printed page after all; the elements of a page come in the order of the rows.</summary>
internal sealed class PageStarts
{
    private readonly Queue<ComposedRow> sections = new();
    private readonly Queue<ComposedRow> entries = new();

    public PageStarts(ComposedResume composed)
    {
        foreach (var row in composed.Rows)
        {
            if (row.Style == RowStyle.SectionHeading) sections.Enqueue(row);
            else if (row.Style == RowStyle.EntryHead) entries.Enqueue(row);
        }
    }

    /// <summary>True when the next section may start a page.</summary>
    public bool NextSection() => sections.Dequeue().MayStartPage;

    /// <summary>True when the next entry that stands for itself may start a page.</summary>
    public bool NextEntry() => entries.Dequeue().MayStartPage;
}
