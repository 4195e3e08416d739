using System.Globalization;
using ResumeExport.Pdf.Layout;
using ResumeExport.Pdf.Metadata;
using ResumeExport.Pdf.Shaping;
using ResumeExport.Pdf.Tagging;

namespace ResumeExport.Pdf.Serialization;

/// <summary>Turns composed pages into the objects of a file.</summary>
internal sealed class DocumentSerializer
{
    private readonly ObjectStore store = new();
    private readonly LayoutDocument document;
    private readonly PdfOptions options;
    private readonly ComposedDocument composed;
    private readonly int[] pages;
    private readonly int catalog;
    private readonly int pageTree;
    private int nextStructParent;

    private DocumentSerializer(LayoutDocument document, PdfOptions options, ComposedDocument composed)
    {
        this.document = document;
        this.options = options;
        this.composed = composed;
        catalog = store.Reserve();
        pageTree = store.Reserve();
        pages = new int[composed.Pages.Count];
        for (var i = 0; i < pages.Length; i++)
            pages[i] = store.Reserve();
        nextStructParent = pages.Length;
    }

    /// <summary>The finished file.</summary>
    public static ByteWriter Serialize(LayoutDocument document, PdfOptions options, ComposedDocument composed) =>
        new DocumentSerializer(document, options, composed).Run();

    private ByteWriter Run()
    {
        var fonts = AddFonts(composed.Fonts);
        for (var i = 0; i < pages.Length; i++)
            AddPage(i, fonts);
        AddPageTree();
        var structure = StructureObjects.Add(store, composed.Structure, pages, composed.Pages);
        var outline = new OutlineObjects(store, pages).Add(OutlineTree.Nest(composed.Outline));
        var metadata = store.Reserve();
        store.AddStream(metadata, "/Type/Metadata/Subtype/XML", XmpWriter.Write(document, options), compress: false);
        AddCatalog(structure, outline, metadata, AddOutputIntent(), AddAttachment());
        return FileAssembler.Assemble(store, options, catalog, AddInfo());
    }

    private int[] AddFonts(FontSet fonts)
    {
        var numbers = new int[fonts.Uses.Count];
        for (var i = 0; i < numbers.Length; i++)
        {
            if (composed.UsesFont(i))
                numbers[i] = FontObjects.Add(store, fonts.Uses[i], options.Conformance == PdfConformance.A1b);
        }

        return numbers;
    }

    private void AddPage(int index, int[] fonts)
    {
        var page = composed.Pages[index];
        var content = store.Reserve();
        store.AddStream(content, "", page.Content.Written);
        foreach (var link in page.Links)
            AddLink(link);
        var body = store.Begin(pages[index]).Text("<</Type/Page/Parent").Reference(pageTree).Text("/MediaBox[0 0 ")
            .Number(document.Page.Width).Byte((byte)' ').Number(document.Page.Height).Text("]/Resources<<");
        WriteFontResources(body, page, fonts);
        body.Text(">>/Contents").Reference(content).Text("/StructParents ").Integer(index).Text("/Tabs/S");
        WriteAnnotationList(body, page);
        body.Text(">>");
        store.End(pages[index]);
    }

    private void WriteFontResources(ByteWriter body, ComposedPage page, int[] fonts)
    {
        body.Text("/Font<<");
        for (var i = 0; i < page.Fonts.Length; i++)
        {
            if (page.Fonts[i])
                body.Byte((byte)'/').Text(composed.Fonts.Uses[i].ResourceName).Reference(fonts[i]);
        }

        body.Text(">>");
    }

    private static void WriteAnnotationList(ByteWriter body, ComposedPage page)
    {
        if (page.Links.Count == 0)
            return;
        body.Text("/Annots[");
        foreach (var link in page.Links)
            body.Reference(link.ObjectNumber);
        body.Text("]");
    }

    /// <summary>A link annotation: printable, without a border, described in words (ISO 14289-1, 7.18).</summary>
    private void AddLink(LinkAnnotation link)
    {
        link.ObjectNumber = store.Reserve();
        store.Begin(link.ObjectNumber).Text("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[")
            .Number(link.Left).Byte((byte)' ').Number(link.Bottom).Byte((byte)' ')
            .Number(link.Right).Byte((byte)' ').Number(link.Top)
            .Text("]/Contents").TextString(MetadataText.Clean(link.Description))
            .Text("/StructParent ").Integer(nextStructParent++)
            .Text("/A<</S/URI/URI").LiteralString(link.Target).Text(">>>>");
        store.End(link.ObjectNumber);
    }

    private void AddPageTree()
    {
        var body = store.Begin(pageTree).Text("<</Type/Pages/Count ").Integer(pages.Length).Text("/Kids[");
        foreach (var page in pages)
            body.Reference(page);
        body.Text("]>>");
        store.End(pageTree);
    }

    /// <summary>Says what RGB means; PDF/A needs it for DeviceRGB (ISO 19005-3, 6.2.4.3).</summary>
    private int AddOutputIntent()
    {
        if (options.Conformance == PdfConformance.None)
            return 0;
        var intent = store.Reserve();
        var profile = store.Reserve();
        store.AddStream(profile, "/N 3", IccProfile.Build());
        store.Begin(intent).Text("<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB)")
            .Text("/DestOutputProfile").Reference(profile).Text(">>");
        store.End(intent);
        return intent;
    }

    private int AddAttachment() => options is { Attachment: { } attachment, Conformance: not PdfConformance.A1b }
        ? AttachmentObjects.Add(store, attachment, Date())
        : 0;

    private void AddCatalog(int structure, int outline, int metadata, int intent, int attachment)
    {
        var body = store.Begin(catalog).Text("<</Type/Catalog/Pages").Reference(pageTree)
            .Text("/Lang").LiteralString(document.Language).Text("/MarkInfo<</Marked true>>")
            .Text("/ViewerPreferences<</DisplayDocTitle true>>/StructTreeRoot").Reference(structure)
            .Text("/Metadata").Reference(metadata);
        if (outline != 0)
            body.Text("/Outlines").Reference(outline);
        if (intent != 0)
            body.Text("/OutputIntents[").Reference(intent).Text("]");
        if (attachment != 0)
        {
            body.Text("/AF[").Reference(attachment).Text("]/Names<</EmbeddedFiles<</Names[")
                .TextString(options.Attachment!.Name).Reference(attachment).Text("]>>>>");
        }

        body.Text(">>");
        store.End(catalog);
    }

    private int AddInfo()
    {
        var number = store.Reserve();
        var body = store.Begin(number).Text("<<");
        InfoEntry(body, "Title", document.Title);
        InfoEntry(body, "Author", document.Author);
        InfoEntry(body, "Subject", document.Subject);
        InfoEntry(body, "Keywords", document.Keywords);
        InfoEntry(body, "Creator", options.Creator);
        InfoEntry(body, "Producer", options.Producer);
        if (Date() is { } date)
            body.Text("/CreationDate").LiteralString(date).Text("/ModDate").LiteralString(date);

        body.Text(">>");
        store.End(number);
        return number;
    }

    private string? Date() =>
        options.Date?.UtcDateTime.ToString("'D:'yyyyMMddHHmmss'Z'", CultureInfo.InvariantCulture);

    private static void InfoEntry(ByteWriter body, string key, string? value)
    {
        if (value is not null)
            body.Byte((byte)'/').Text(key).TextString(MetadataText.Clean(value));
    }
}
