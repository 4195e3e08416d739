namespace ResumeExport.Pdf.Tagging;

/// <summary>One open list: its L element and the item that is being filled.</summary>
internal sealed class ListNesting(StructureElement list)
{
    private StructureElement? item;

    public StructureElement List { get; } = list;

    public StructureElement? Body { get; private set; }

    /// <summary>Begins an item and gives its label element.</summary>
    public StructureElement BeginItem()
    {
        item = new StructureElement("LI", List);
        Body = new StructureElement("LBody", item);
        return new StructureElement("Lbl", item);
    }

    /// <summary>The body of the current item; a continuation without an item begins one without a label.</summary>
    public StructureElement RequireBody()
    {
        if (Body is null)
            BeginItem();
        return Body!;
    }
}
