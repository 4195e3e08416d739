namespace ResumeExport.Pdf.Tagging;

/// <summary>
/// A node of the logical structure (ISO 32000-1, 14.7.2). It joins its parent when it gets its first content, so the
/// tree has the order of the content stream and never an empty element.
/// </summary>
internal sealed class StructureElement(string type, StructureElement? parent) : StructureKid
{
    private bool isAttached = parent is null;

    /// <summary>Standard structure type, also the tag of its marked content.</summary>
    public string Type { get; } = type;

    public StructureElement? Parent { get; } = parent;

    public List<StructureKid> Kids { get; } = [];

    /// <summary>Index of the page of the first content; -1 while there is none.</summary>
    public int Page { get; private set; } = -1;

    /// <summary>Language where it differs from the document's.</summary>
    public string? Language { get; init; }

    /// <summary>ListNumbering of an L element (ISO 32000-1, 14.8.5.5).</summary>
    public string? ListNumbering { get; init; }

    /// <summary>Address of a Link element.</summary>
    public string? Target { get; init; }

    /// <summary>Text of a Link element.</summary>
    public string? LinkText { get; set; }

    public int ObjectNumber { get; set; }

    public void Add(MarkedContent content)
    {
        Attach(content.Page);
        Kids.Add(content);
    }

    /// <summary>Adds the annotation of a line whose text was already added.</summary>
    public void Add(LinkAnnotation annotation) => Kids.Add(annotation);

    /// <summary>The Link element this element is or lies in; null outside links.</summary>
    public StructureElement? EnclosingLink()
    {
        var element = this;
        while (element is not null && element.Target is null)
            element = element.Parent;
        return element;
    }

    private void Attach(int page)
    {
        if (Page < 0)
            Page = page;
        if (isAttached)
            return;
        isAttached = true;
        Parent!.Attach(page);
        Parent.Kids.Add(this);
    }
}
