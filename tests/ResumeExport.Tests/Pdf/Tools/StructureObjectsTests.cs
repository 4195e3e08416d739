using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using ResumeExport.Pdf.Layout;
using ResumeExport.Tests.Pdf.Support;
using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Pdf.Tools;

public sealed class StructureObjectsTests
{
    [ToolFact("qpdf")]
    public void Should_Own_Each_Marked_Content_Exactly_Once()
    {
        using var pdf = new TempPdf(LongDocument());
        using var objects = QpdfObjects.Read(pdf.Path);
        var parents = objects.ParentTree();
        var claimed = ClaimedContent(objects);

        var total = 0;
        foreach (var page in objects.Pages)
        {
            var content = objects.StreamText(objects.Follow(page).GetProperty("/Contents"));
            var ids = Regex.Matches(content, @"/MCID (\d+)").Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)).ToList();
            var owners = parents[objects.Follow(page).GetProperty("/StructParents").GetInt32()];
            Assert.Equal(Enumerable.Range(0, owners.GetArrayLength()), ids);
            foreach (var id in ids)
                Assert.Equal(owners[id].GetString(), claimed[(page.GetString()!, id)]);
            total += ids.Count;
        }

        Assert.Equal(total, claimed.Count);
    }

    [ToolFact("qpdf")]
    public void Should_Tie_Each_Annotation_To_Its_Link_Both_Ways()
    {
        using var pdf = new TempPdf(LongDocument());
        using var objects = QpdfObjects.Read(pdf.Path);
        var parents = objects.ParentTree();
        var links = objects.Elements().Where(pair => pair.Element.GetProperty("/S").GetString() == "/Link").ToDictionary(pair => pair.Reference, pair => pair.Element);

        var seen = 0;
        foreach (var page in objects.Pages)
        {
            foreach (var annotation in Annotations(objects, page))
            {
                var body = objects.Follow(annotation);
                var owner = links[parents[body.GetProperty("/StructParent").GetInt32()].GetString()!];
                Assert.Equal(4, body.GetProperty("/F").GetInt32());
                Assert.Contains(owner.GetProperty("/K").EnumerateArray(), kid => PointsAt(kid, annotation, page));
                seen++;
            }
        }

        Assert.True(seen > links.Count);
        var next = objects.Follow(objects.Root.GetProperty("/StructTreeRoot")).GetProperty("/ParentTreeNextKey").GetInt32();
        Assert.Equal(Enumerable.Range(0, next), parents.Keys);
    }

    [ToolFact("qpdf")]
    public void Should_Name_The_Real_Parent_Of_Each_Element()
    {
        using var pdf = new TempPdf(DemoResume.Create());
        using var objects = QpdfObjects.Read(pdf.Path);

        foreach (var (reference, element) in objects.Elements())
        {
            foreach (var kid in element.GetProperty("/K").EnumerateArray().Where(kid => kid.ValueKind == JsonValueKind.String))
                Assert.Equal(reference, objects.Follow(kid).GetProperty("/P").GetString());
        }
    }

    [ToolFact("qpdf")]
    public void Should_Put_All_Painting_In_Marked_Content_And_Balance_It()
    {
        using var pdf = new TempPdf(LongDocument());
        using var objects = QpdfObjects.Read(pdf.Path);

        foreach (var page in objects.Pages)
        {
            var depth = 0;
            foreach (var line in objects.StreamText(objects.Follow(page).GetProperty("/Contents")).Split('\n'))
            {
                if (line.EndsWith("BDC", StringComparison.Ordinal))
                    Assert.Equal(1, ++depth);
                else if (line == "EMC")
                    Assert.Equal(0, --depth);
                else if (line.EndsWith("TJ", StringComparison.Ordinal) || line == "f")
                    Assert.Equal(1, depth);
            }

            Assert.Equal(0, depth);
        }
    }

    // Long enough that paragraphs, list items and links go over page ends.
    private static LayoutDocument LongDocument()
    {
        var words = string.Concat(Enumerable.Repeat("many words in a row ", 40));
        var blocks = new List<LayoutBlock>();
        for (var i = 0; i < 12; i++)
        {
            blocks.Add(Documents.Paragraph(words));
            blocks.Add(Documents.Item(words));
            blocks.Add(Documents.Block(Documents.Body, Documents.Part(StructureRole.P, new LayoutRun("see "), Documents.Link(words, "https://example.org/(a)"))));
        }

        return Documents.Of([.. blocks]);
    }

    private static Dictionary<(string Page, int Id), string> ClaimedContent(QpdfObjects objects)
    {
        var claimed = new Dictionary<(string, int), string>();
        foreach (var (reference, element) in objects.Elements())
        {
            foreach (var kid in element.GetProperty("/K").EnumerateArray())
            {
                if (kid.ValueKind == JsonValueKind.Number)
                    claimed.Add((element.GetProperty("/Pg").GetString()!, kid.GetInt32()), reference);
                else if (kid.ValueKind == JsonValueKind.Object && kid.TryGetProperty("/MCID", out var id))
                    claimed.Add((kid.GetProperty("/Pg").GetString()!, id.GetInt32()), reference);
            }
        }

        return claimed;
    }

    private static List<JsonElement> Annotations(QpdfObjects objects, JsonElement page) =>
        objects.Follow(page).TryGetProperty("/Annots", out var annotations) ? [.. annotations.EnumerateArray()] : [];

    private static bool PointsAt(JsonElement kid, JsonElement annotation, JsonElement page) =>
        kid.ValueKind == JsonValueKind.Object
        && kid.TryGetProperty("/Obj", out var target)
        && target.GetString() == annotation.GetString()
        && kid.GetProperty("/Pg").GetString() == page.GetString();
}
