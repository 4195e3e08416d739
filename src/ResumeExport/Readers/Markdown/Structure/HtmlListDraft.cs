using System.Collections.Immutable;
using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Readers.Markdown.Structure;

/// <summary>A list of raw HTML that is being read.</summary>
internal sealed class HtmlListDraft(int? firstNumber, SourceSpan span)
{
    private readonly List<List<RawBlock>> items = [];

    /// <summary>Begins an item.</summary>
    public void Open() => items.Add([]);

    /// <summary>Adds to the last item; text that stands in a list but in no item goes on with the item before it.</summary>
    public void Add(RawBlock block)
    {
        if (items.Count == 0) Open();
        items[^1].Add(block);
    }

    /// <summary>Returns the list without its empty items; null when nothing is left.</summary>
    public RawList? ToList()
    {
        ImmutableArray<RawItem> read = [.. items.Where(static item => item.Count > 0).Select(static item => new RawItem([.. item]))];
        return read.IsEmpty ? null : new RawList(firstNumber, read, span);
    }
}
