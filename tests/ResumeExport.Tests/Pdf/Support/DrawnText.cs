using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ResumeExport.Pdf.Serialization;
using ResumeExport.Pdf.Tagging;

namespace ResumeExport.Tests.Pdf.Support;

/// <summary>Reads text back from content streams: operators, CIDs and their source text.</summary>
internal static partial class DrawnText
{
    /// <summary>The tagged text of all pages in content order, artifacts left out.</summary>
    public static string InContentOrder(ComposedDocument document) =>
        string.Concat(document.Pages.SelectMany(page => TextByContent(document, page)));

    /// <summary>The text in the order of the structure tree.</summary>
    public static string InStructureOrder(ComposedDocument document)
    {
        var pages = document.Pages.Select(page => TextByContent(document, page)).ToList();
        var text = new StringBuilder();
        Append(document.Structure, pages, text);
        return text.ToString();
    }

    private static void Append(StructureElement element, List<List<string>> pages, StringBuilder text)
    {
        foreach (var kid in element.Kids)
        {
            if (kid is StructureElement child)
                Append(child, pages, text);
            else if (kid is MarkedContent content)
                text.Append(pages[content.Page][content.Id]);
        }
    }

    /// <summary>The text of each MCID of a page.</summary>
    private static List<string> TextByContent(ComposedDocument document, ComposedPage page)
    {
        var texts = new List<string>();
        var font = 0;
        var isArtifact = false;
        foreach (var line in Encoding.ASCII.GetString(page.Content.Written).Split('\n'))
        {
            if (line.EndsWith("BDC", StringComparison.Ordinal))
            {
                isArtifact = line.StartsWith("/Artifact", StringComparison.Ordinal);
                if (!isArtifact)
                    texts.Add("");
            }
            else if (line.EndsWith("Tf", StringComparison.Ordinal))
            {
                font = line[2] - '1';
            }
            else if (line.EndsWith("TJ", StringComparison.Ordinal) && !isArtifact)
            {
                texts[^1] += Decode(document, font, line);
            }
        }

        return texts;
    }

    private static string Decode(ComposedDocument document, int font, string line)
    {
        var text = new StringBuilder();
        foreach (Match match in Strings().Matches(line))
        {
            for (var i = 1; i + 4 < match.Length; i += 4)
            {
                var cid = int.Parse(match.Value.AsSpan(i, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
                text.Append(document.Fonts.Uses[font].TextOf(cid));
            }
        }

        return text.ToString();
    }

    [GeneratedRegex("<[0-9A-F]*>")]
    private static partial Regex Strings();
}
