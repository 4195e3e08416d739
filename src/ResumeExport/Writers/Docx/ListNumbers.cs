using ResumeExport.Composition;

namespace ResumeExport.Writers.Docx;

/// <summary>Gives each list its numbering instance: all bullets share one, each numbered list has its own, so that it starts anew.</summary>
internal sealed class ListNumbers
{
    /// <summary>The instance of all bullets.</summary>
    public const int Bullets = 1;

    private readonly List<NumberedList> numbered = [];
    private readonly Dictionary<int, int> open = [];

    /// <summary>The numbered lists in the order of the document.</summary>
    public IReadOnlyList<NumberedList> Numbered => numbered;

    /// <summary>The instance of the item that <paramref name="row"/> starts.</summary>
    public int InstanceOf(ComposedRow row)
    {
        if (row.Near[0].ItemNumber is not { } number) return Bullets;
        if (row.StartsList)
        {
            open[row.ListDepth] = Bullets + 1 + numbered.Count;
            numbered.Add(new NumberedList(open[row.ListDepth], row.ListDepth - 1, number));
        }

        return open[row.ListDepth];
    }
}
