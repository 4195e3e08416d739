using System.Text;
using ResumeExport.Pdf.Layout;
using ResumeExport.Pdf.Serialization;
using ResumeExport.Pdf.Tagging;

namespace ResumeExport.Tests.Pdf.Support;

/// <summary>Shows the structure tree as nested parentheses: MCIDs as numbers, annotations as "@".</summary>
internal static class StructureDump
{
    public static string Of(params LayoutBlock[] blocks)
    {
        var text = new StringBuilder();
        Write(Compose(new PageSetup(), blocks).Structure, text);
        return text.ToString();
    }

    public static ComposedDocument Compose(PageSetup setup, params LayoutBlock[] blocks)
    {
        var shaped = Shaped.Shape(blocks);
        var structure = StructureBuilder.Build(shaped, "en");
        return ComposedDocument.Compose(shaped, Typesetter.Typeset(shaped, setup), setup, structure);
    }

    private static void Write(StructureElement element, StringBuilder text)
    {
        text.Append('(').Append(element.Type);
        foreach (var kid in element.Kids)
        {
            text.Append(' ');
            if (kid is StructureElement child)
                Write(child, text);
            else if (kid is MarkedContent content)
                text.Append(content.Id);
            else
                text.Append('@');
        }

        text.Append(')');
    }
}
