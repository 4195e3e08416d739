using ResumeExport.Model.Content;
using ResumeExport.Model.Text;

namespace ResumeExport.Inspection.Extractors.Docx;

/// <summary>One paragraph: pieces between tabs and separators, each a line of its own.</summary>
internal sealed class DocxParagraph(LineCollector lines, ProblemList problems, DocxStyles styles, DocxNumbering numbering, string place)
{
    private readonly RunCollector text = new();
    private ContentLine? shape;
    private ParagraphLook look = new();
    private List<DocxStyle>? chain;

    public string Place => place;

    /// <summary>The paragraph's properties; they come before its text.</summary>
    public ParagraphLook Look
    {
        get => look;
        set
        {
            look = value;
            chain = null;
        }
    }

    /// <summary>The style of the paragraph and those it is based on, nearest first.</summary>
    public List<DocxStyle> Chain => chain ??= styles.Chain(Look.Style);

    /// <summary>The level of the paragraph as a heading; 0 for none.</summary>
    public int HeadingLevel => Look.OutlineLevel is { } outline ? DocxStyles.FromOutline(outline) : DocxStyles.HeadingLevel(Chain);

    /// <summary>How many characters were appended so far.</summary>
    public int Characters { get; private set; }

    public void Append(string piece, TextStyles emphasis, string? target)
    {
        Characters += piece.Length;
        text.Append(piece, emphasis, target);
    }

    /// <summary>Ends the piece before a tab or separator.</summary>
    public void EndPiece()
    {
        shape ??= Shape();
        // Only the first piece with text is the heading and carries the marker.
        if (lines.Add(text, shape)) shape = shape with { HeadingLevel = 0, StartsItem = false, ItemNumber = null };
    }

    public void End()
    {
        EndPiece();
        if (shape is { StartsItem: true }) problems.Add($"there is a marker without text in {place}");
    }

    private ContentLine Shape()
    {
        var line = LineCollector.Shape(place) with { HeadingLevel = HeadingLevel };
        var numberingId = Look.NumberingId;
        var numberingLevel = Look.NumberingLevel;
        foreach (var style in Chain)
        {
            numberingId ??= style.Paragraph.NumberingId;
            numberingLevel ??= style.Paragraph.NumberingLevel;
        }

        // Numbering 0 takes the marker away and leaves the level (ISO 29500-1, 17.9.18).
        if (Look.NumberingId == 0 && Look.NumberingLevel is { } kept) return line with { ListDepth = kept + 1 };
        return numberingId is > 0 and { } id ? Item(line, id, numberingLevel ?? 0) : line with { ListDepth = DocxStyles.ContinuedDepth(Chain) };
    }

    private ContentLine Item(ContentLine line, int id, int level)
    {
        if (!numbering.TryNext(id, level, out var number)) problems.Add($"the list of {place} is not defined");
        return line with { ListDepth = level + 1, StartsItem = true, ItemNumber = number };
    }
}
