using System.Globalization;
using System.Xml;
using ResumeExport.Model.Content;

namespace ResumeExport.Inspection.Extractors.Docx;

/// <summary>Walks one part of a document and collects its lines.</summary>
internal sealed class DocxWalk(
    LineCollector lines,
    ProblemList problems,
    DocxStyles styles,
    TextVisibility visibility,
    DocxNumbering numbering,
    Dictionary<string, DocxRelation> relations,
    string placePrefix)
{
    private const string SeparatorStyle = "Separator";

    private int paragraphs;

    /// <summary>The relationship ids of headers and footers that the part refers to.</summary>
    public List<string> HeadersAndFooters { get; } = [];

    /// <summary>Reads a whole part.</summary>
    public void Part(XmlReader reader)
    {
        reader.MoveToContent();
        Container(reader);
    }

    private void Container(XmlReader reader)
    {
        foreach (var name in WordXml.Children(reader))
        {
            switch (name)
            {
                case "p": Paragraph(reader); break;
                case "tbl": Suspicious("there is a table", reader); break;
                case "headerReference" or "footerReference": AddMargin(reader); break;
                case "del" or "moveFrom" or "ins" or "moveTo": Suspicious("there are tracked changes", reader); break;
                case "r": problems.Add("there is a run outside of a paragraph"); Container(reader); break;
                default: Container(reader); break;
            }
        }
    }

    private void Suspicious(string problem, XmlReader reader)
    {
        problems.Add(problem);
        Container(reader);
    }

    private void AddMargin(XmlReader reader)
    {
        if (WordXml.RelationId(reader) is { } id) HeadersAndFooters.Add(id);
    }

    private void Paragraph(XmlReader reader)
    {
        paragraphs++;
        var place = placePrefix + "paragraph " + paragraphs.ToString(CultureInfo.InvariantCulture);
        var paragraph = new DocxParagraph(lines, problems, styles, numbering, place);
        Inline(reader, paragraph, null);
        paragraph.End();
    }

    private void Inline(XmlReader reader, DocxParagraph paragraph, string? target)
    {
        foreach (var name in WordXml.Children(reader))
        {
            switch (name)
            {
                case "pPr": paragraph.Look = ParagraphLook.Read(reader); break;
                case "r": Run(reader, paragraph, target); break;
                case "hyperlink": Hyperlink(reader, paragraph, target); break;
                case "fldSimple": problems.Add($"there is a field in {paragraph.Place}"); Inline(reader, paragraph, target); break;
                case "ins" or "del" or "moveFrom" or "moveTo":
                    problems.Add("there are tracked changes");
                    Inline(reader, paragraph, target);
                    break;
                default: Inline(reader, paragraph, target); break;
            }
        }
    }

    private void Hyperlink(XmlReader reader, DocxParagraph paragraph, string? outer)
    {
        if (outer is not null) problems.Add($"there is a link in a link in {paragraph.Place}");
        var before = paragraph.Characters;
        Inline(reader, paragraph, Target(WordXml.RelationId(reader), paragraph.Place));
        if (paragraph.Characters == before) problems.Add($"there is a link without text in {paragraph.Place}");
    }

    private string? Target(string? id, string place)
    {
        if (id is not null && relations.TryGetValue(id, out var relation) && relation.IsExternal) return relation.Target;
        problems.Add($"a link in {place} leads nowhere");
        return null;
    }

    private void Run(XmlReader reader, DocxParagraph paragraph, string? target)
    {
        var look = new RunLook();
        foreach (var name in WordXml.Children(reader))
        {
            if (name == "rPr") look = RunLook.Read(reader);
            else RunContent(name, reader, paragraph, look, target);
        }
    }

    private void RunContent(string name, XmlReader reader, DocxParagraph paragraph, RunLook look, string? target)
    {
        switch (name)
        {
            case "t" or "delText": Text(WordXml.Text(reader), paragraph, look, target); break;
            case "tab" or "ptab": paragraph.EndPiece(); break;
            case "br" when WordXml.Attribute(reader, "type") is null or "textWrapping": Text("\n", paragraph, look, target); break;
            case "cr": Text("\n", paragraph, look, target); break;
            case "noBreakHyphen": Text("\u2011", paragraph, look, target); break;
            case "softHyphen": Text("\u00AD", paragraph, look, target); break;
            case "br" or "lastRenderedPageBreak": break;
            default: Foreign(name, reader, paragraph); break;
        }
    }

    private void Foreign(string name, XmlReader reader, DocxParagraph paragraph)
    {
        problems.Add($"there is content that is no text ({name}) in {paragraph.Place}");
        var before = lines.Count;
        Container(reader);
        if (lines.Count > before) problems.Add("there is text in a text box");
    }

    private void Text(string text, DocxParagraph paragraph, RunLook look, string? target)
    {
        var chain = styles.Chain(look.Style);
        CheckVisible(text, paragraph, look, chain);
        if (look.Style == SeparatorStyle) Separator(text, paragraph);
        else paragraph.Append(text, Emphasis(look, chain, paragraph), target);
    }

    private void Separator(string text, DocxParagraph paragraph)
    {
        foreach (var character in text)
            if (char.IsLetterOrDigit(character)) problems.Add($"there is text in a separator in {paragraph.Place}");
        paragraph.EndPiece();
    }

    private void CheckVisible(string text, DocxParagraph paragraph, RunLook look, List<DocxStyle> chain)
    {
        if (!string.IsNullOrWhiteSpace(text) && visibility.IsHidden(look, chain, paragraph.Look, paragraph.Chain)) problems.Add($"there is hidden text in {paragraph.Place}");
    }

    private TextStyles Emphasis(RunLook look, List<DocxStyle> chain, DocxParagraph paragraph)
    {
        var bold = look.Bold ?? IsOn(chain, paragraph, static run => run.Bold);
        var italic = look.Italic ?? IsOn(chain, paragraph, static run => run.Italic);
        return (bold ? TextStyles.Bold : 0) | (italic ? TextStyles.Italic : 0);
    }

    // Bold of a character style in a bold paragraph style cancels out, and what the document says of all text is kept (ISO 29500-1,
    // 17.7.3). In headings the paragraph style is the look of the theme.
    private bool IsOn(List<DocxStyle> chain, DocxParagraph paragraph, Func<RunLook, bool?> property)
    {
        var inRun = Nearest(chain, property);
        if (paragraph.HeadingLevel > 0) return inRun;
        return property(styles.Defaults) == true || inRun != Nearest(paragraph.Chain, property);
    }

    private static bool Nearest(List<DocxStyle> chain, Func<RunLook, bool?> property)
    {
        foreach (var style in chain)
            if (property(style.Run) is { } isOn) return isOn;
        return false;
    }
}
