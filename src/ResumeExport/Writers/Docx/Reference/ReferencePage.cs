using System.Globalization;
using System.Xml;
using ResumeExport.Themes;

namespace ResumeExport.Writers.Docx.Reference;

/// <summary>Reads paper and margins of the last section of a reference document.</summary>
internal sealed class ReferencePage
{
    private const int BodyDepth = 2;
    private const double Twips = 20;

    // Two inches each way; Word itself has paper of up to 22 inches.
    private const int LeastText = 2880;
    private const int MostPaper = 31680;

    private readonly Dictionary<string, int> values = new(StringComparer.Ordinal);

    /// <summary>True when the document states a paper that no résumé fits on.</summary>
    public bool IsUnusable { get; private set; }

    /// <summary>The page; null when the document states none, or an unusable one.</summary>
    public ThemePage? Page { get; private set; }

    public static ReferencePage Read(XmlReader reader)
    {
        var page = new ReferencePage();
        reader.MoveToContent();
        if (reader.NamespaceURI != Word.Main.NamespaceName) throw new XmlException("it is no document of Word");
        while (reader.Read())
            if (reader.NodeType == XmlNodeType.Element && reader.Depth == BodyDepth && reader.LocalName == "sectPr") page.Section(reader.ReadSubtree());
        page.Settle();
        return page;
    }

    private void Section(XmlReader reader)
    {
        using (reader)
        {
            while (reader.Read())
            {
                if (reader.NodeType != XmlNodeType.Element || reader.LocalName is not ("pgSz" or "pgMar")) continue;
                foreach (var name in (string[])["w", "h", "top", "right", "bottom", "left", "gutter"])
                    if (int.TryParse(reader.GetAttribute(name, Word.Main.NamespaceName), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)) values[name] = value;
            }
        }
    }

    // A negative margin is an exact one; the gutter belongs to the margin where a sheet is bound.
    private void Settle()
    {
        if (!values.TryGetValue("w", out var width) || !values.TryGetValue("h", out var height)) return;
        var (top, bottom) = (Math.Abs((long)Value("top")), Math.Abs((long)Value("bottom")));
        var (left, right) = ((long)Value("left") + Value("gutter"), (long)Value("right"));
        IsUnusable = width > MostPaper || height > MostPaper || left < 0 || right < 0 || width - left - right < LeastText || height - top - bottom < LeastText;
        if (!IsUnusable) Page = new ThemePage(width / Twips, height / Twips, top / Twips, right / Twips, bottom / Twips, left / Twips);
    }

    private int Value(string name) => values.GetValueOrDefault(name);
}
