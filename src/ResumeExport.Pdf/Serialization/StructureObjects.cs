using ResumeExport.Pdf.Tagging;

namespace ResumeExport.Pdf.Serialization;

/// <summary>Writes the structure tree and the parent tree (ISO 32000-1, 14.7).</summary>
internal sealed class StructureObjects
{
    private readonly ObjectStore store;
    private readonly StructureElement document;
    private readonly int[] pages;

    private StructureObjects(ObjectStore store, StructureElement document, int[] pages)
    {
        this.store = store;
        this.document = document;
        this.pages = pages;
    }

    /// <summary>Adds the tree.</summary>
    /// <param name="store">Takes the objects; annotations have their numbers already.</param>
    /// <param name="document">The Document element.</param>
    /// <param name="pages">Object numbers of the pages.</param>
    /// <param name="composed">The pages, for the owners of marked content.</param>
    /// <returns>The number of the StructTreeRoot.</returns>
    public static int Add(ObjectStore store, StructureElement document, int[] pages, List<ComposedPage> composed) =>
        new StructureObjects(store, document, pages).Run(composed);

    private int Run(List<ComposedPage> composed)
    {
        var root = store.Reserve();
        var parentTree = store.Reserve();
        Number(document);
        var next = WriteParentTree(parentTree, composed);
        store.Begin(root).Text("<</Type/StructTreeRoot/K").Reference(document.ObjectNumber)
            .Text("/ParentTree").Reference(parentTree).Text("/ParentTreeNextKey ").Integer(next).Text(">>");
        store.End(root);
        WriteElement(document, root);
        return root;
    }

    private void Number(StructureElement element)
    {
        element.ObjectNumber = store.Reserve();
        foreach (var kid in element.Kids)
        {
            if (kid is StructureElement child)
                Number(child);
        }
    }

    private void WriteElement(StructureElement element, int parent)
    {
        var body = store.Begin(element.ObjectNumber).Text("<</Type/StructElem/S/").Text(element.Type)
            .Text("/P").Reference(parent);
        if (element.Page >= 0)
            body.Text("/Pg").Reference(pages[element.Page]);
        if (element.Language is { } language)
            body.Text("/Lang").LiteralString(language);
        if (element.ListNumbering is { } numbering)
            body.Text("/A<</O/List/ListNumbering/").Text(numbering).Text(">>");
        body.Text("/K[");
        for (var i = 0; i < element.Kids.Count; i++)
            WriteKid(body, element, element.Kids[i], isFirst: i == 0);
        body.Text("]>>");
        store.End(element.ObjectNumber);
        foreach (var kid in element.Kids)
        {
            if (kid is StructureElement child)
                WriteElement(child, element.ObjectNumber);
        }
    }

    private void WriteKid(ByteWriter body, StructureElement element, StructureKid kid, bool isFirst)
    {
        switch (kid)
        {
            case StructureElement child:
                body.Reference(child.ObjectNumber);
                break;
            case MarkedContent content when content.Page == element.Page:
                body.Text(isFirst ? "" : " ").Integer(content.Id);
                break;
            case MarkedContent content:
                body.Text("<</Type/MCR/Pg").Reference(pages[content.Page]).Text("/MCID ").Integer(content.Id).Text(">>");
                break;
            case LinkAnnotation link:
                body.Text("<</Type/OBJR/Obj").Reference(link.ObjectNumber)
                    .Text("/Pg").Reference(pages[link.Page]).Text(">>");
                break;
            default:
                throw new InvalidOperationException("Unknown kid of a structure element.");
        }
    }

    /// <summary>Pages take the keys from 0, annotations those above. Gives the first free key.</summary>
    private int WriteParentTree(int number, List<ComposedPage> composed)
    {
        var body = store.Begin(number).Text("<</Nums[");
        for (var page = 0; page < composed.Count; page++)
        {
            body.Integer(page).Text("[");
            foreach (var owner in composed[page].Content.Owners)
                body.Reference(owner.ObjectNumber);
            body.Text("]");
        }

        var key = composed.Count;
        foreach (var page in composed)
        {
            foreach (var link in page.Links)
                body.Byte((byte)' ').Integer(key++).Reference(link.Element.ObjectNumber);
        }

        body.Text("]>>");
        store.End(number);
        return key;
    }
}
