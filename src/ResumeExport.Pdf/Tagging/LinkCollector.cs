namespace ResumeExport.Pdf.Tagging;

/// <summary>Makes one annotation per line of each link of a page.</summary>
internal sealed class LinkCollector(int page)
{
    private double bottom;
    private double top;
    private bool isNewLine;

    public List<LinkAnnotation> Links { get; } = [];

    /// <summary>Begins a line.</summary>
    /// <param name="baseline">Points from the bottom of the page.</param>
    /// <param name="height">Font size, less if lines are tighter than the font, so that areas never overlap.</param>
    /// <param name="ascent">Part of the height above the baseline.</param>
    /// <param name="descent">Part of the height below it.</param>
    public void BeginLine(double baseline, double height, double ascent, double descent)
    {
        bottom = baseline - descent * height;
        top = baseline + ascent * height;
        isNewLine = true;
    }

    /// <summary>Covers a stretch of a link's text.</summary>
    public void Add(StructureElement link, double left, double right)
    {
        if (!isNewLine && Links.Count > 0 && ReferenceEquals(Links[^1].Element, link))
        {
            Links[^1].Right = right;
            return;
        }

        var annotation = new LinkAnnotation(link, page, LinkText.ToAscii(link.Target!), link.LinkText + ": " + link.Target)
        {
            Left = left,
            Bottom = bottom,
            Right = right,
            Top = top,
        };
        Links.Add(annotation);
        link.Add(annotation);
        isNewLine = false;
    }
}
