using System.Xml.Linq;
using ResumeExport.Themes;

namespace ResumeExport.Writers.Docx.Reference;

/// <summary>Finds styles with text in the colour of its background and gives them the automatic colour, which Word sets off from any.</summary>
internal sealed class StyleVisibility(XElement root, StyleColors colors, ReferenceFindings findings)
{
    // Light grey for second-rank text is above it.
    private const double LeastContrast = 1.5;
    private const int White = 0xFFFFFF;
    private const int LongestChain = 16;

    private readonly Dictionary<string, XElement> styles = root.Elements(Word.Main + "style").ToDictionary(static style => Word.Attribute(style, "styleId")!, StringComparer.Ordinal);

    public void Repair()
    {
        if (root.Element(Word.Main + "docDefaults")?.Element(Word.Main + "rPrDefault")?.Element(Word.Main + "rPr") is { } defaults && IsInvisible(defaults, White)) Reset(defaults, "Default");
        foreach (var style in root.Elements(Word.Main + "style"))
        {
            if (Nearest(style, "rPr", "color") is not { } color || colors.Text(color) is not { } text || Contrast.Between(text, Background(style)) >= LeastContrast) continue;
            if (style.Element(Word.Main + "rPr") is not { } run) style.Add(run = new XElement(Word.Main + "rPr"));
            Reset(run, Word.Value(style, "name") ?? "");
        }
    }

    private bool IsInvisible(XElement run, int background) =>
        run.Element(Word.Main + "color") is { } color && colors.Text(color) is { } text && Contrast.Between(text, background) < LeastContrast;

    private int Background(XElement style) => (Nearest(style, "rPr", "shd") ?? Nearest(style, "pPr", "shd")) is { } shading ? colors.Fill(shading) : White;

    private XElement? Nearest(XElement? style, string properties, string name)
    {
        for (var depth = 0; style is not null && depth < LongestChain; depth++)
        {
            if (style.Element(Word.Main + properties)?.Element(Word.Main + name) is { } found) return found;
            style = Word.Value(style, "basedOn") is { } id ? styles.GetValueOrDefault(id) : null;
        }

        return null;
    }

    private void Reset(XElement run, string name)
    {
        findings.Invisible(name);
        if (run.Element(Word.Main + "color") is { } old) old.ReplaceWith(Automatic());
        else if (run.Elements().FirstOrDefault(static property => !IsBeforeColor(property.Name.LocalName)) is { } next) next.AddBeforeSelf(Automatic());
        else run.Add(Automatic());
    }

    private static XElement Automatic() => Word.Element("color", ("val", "auto"));

    private static bool IsBeforeColor(string name) => name is "rFonts" or "b" or "bCs" or "i" or "iCs" or "caps" or "smallCaps" or "strike" or "noProof";
}
