using System.Globalization;
using System.Xml;

namespace ResumeExport.Inspection.Extractors.Docx;

/// <summary>The styles of a document and what they mean for its lines.</summary>
internal sealed class DocxStyles
{
    private const string HeadingPrefix = "Heading";
    private const string ContinuePrefix = "ListContinue";
    private const int LongestChain = 16;

    private readonly Dictionary<string, DocxStyle> styles = new(StringComparer.Ordinal);
    private readonly ProblemList problems;

    private DocxStyles(ProblemList problems) => this.problems = problems;

    /// <summary>The language of text that names no other.</summary>
    public string? Language => Defaults.Language;

    /// <summary>What text has that no style says anything about.</summary>
    public RunLook Defaults { get; private set; } = new();

    public static DocxStyles Read(XmlReader? reader, ProblemList problems)
    {
        var styles = new DocxStyles(problems);
        while (reader?.Read() == true)
        {
            if (reader.NodeType != XmlNodeType.Element) continue;
            if (reader.LocalName == "style") styles.Add(reader);
            else if (reader.LocalName == "rPrDefault") styles.ReadDefaults(reader);
        }

        return styles;
    }

    /// <summary>Returns the style and those it is based on, nearest first; reports one that is not defined.</summary>
    public List<DocxStyle> Chain(string? id)
    {
        var chain = new List<DocxStyle>();
        while (id is not null && chain.Count < LongestChain)
        {
            if (!styles.TryGetValue(id, out var style))
            {
                problems.Add($"the style {id} is used but not defined");
                break;
            }

            chain.Add(style);
            id = style.BasedOn;
        }

        return chain;
    }

    /// <summary>Returns the heading level that a paragraph style gives: <c>Title</c> 1, <c>Heading1</c> 2 and so on; 0 for none.</summary>
    public static int HeadingLevel(List<DocxStyle> chain)
    {
        foreach (var style in chain)
        {
            if (style.Id == "Title") return 1;
            if (Suffix(style.Id, HeadingPrefix) is > 0 and var number) return number + 1;
            if (style.Paragraph.OutlineLevel is { } level) return FromOutline(level);
        }

        return 0;
    }

    /// <summary>Returns the heading level of an outline level (0 to 8; 9 is body text).</summary>
    public static int FromOutline(int level) => level is >= 0 and < 9 ? level + 2 : 0;

    /// <summary>Returns the list depth of a style for further paragraphs of an item; 0 for other styles.</summary>
    public static int ContinuedDepth(List<DocxStyle> chain)
    {
        foreach (var style in chain)
        {
            if (style.Id == ContinuePrefix) return 1;
            if (Suffix(style.Id, ContinuePrefix) is > 0 and var depth) return depth;
        }

        return 0;
    }

    private static int Suffix(string id, string prefix) =>
        id.StartsWith(prefix, StringComparison.Ordinal)
        && int.TryParse(id.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private void ReadDefaults(XmlReader reader)
    {
        foreach (var name in WordXml.Children(reader))
            if (name == "rPr") Defaults = RunLook.Read(reader);
    }

    private void Add(XmlReader reader)
    {
        var id = WordXml.Attribute(reader, "styleId") ?? "";
        string? basedOn = null;
        var paragraph = new ParagraphLook();
        var run = new RunLook();
        foreach (var name in WordXml.Children(reader))
        {
            if (name == "basedOn") basedOn = WordXml.Value(reader);
            else if (name == "pPr") paragraph = ParagraphLook.Read(reader);
            else if (name == "rPr") run = RunLook.Read(reader);
        }

        if (!styles.TryAdd(id, new DocxStyle(id, basedOn, paragraph, run))) problems.Add($"the style {id} is defined twice");
    }
}
