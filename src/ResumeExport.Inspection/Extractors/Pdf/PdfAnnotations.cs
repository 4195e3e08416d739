using System.Globalization;

namespace ResumeExport.Inspection.Extractors.Pdf;

/// <summary>The link annotations of a file, and which of them a Link element owns.</summary>
internal sealed class PdfAnnotations(PdfFile file, ProblemList problems)
{
    private readonly HashSet<PdfDictionary> all = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<PdfDictionary> owned = new(ReferenceEqualityComparer.Instance);

    public void Collect(PdfPage page)
    {
        foreach (var item in file.Array(page.Dictionary["Annots"]))
        {
            if (file.Dictionary(item) is not { } annotation) continue;
            if (file.Name(annotation["Subtype"]) == "Link") all.Add(annotation);
            else problems.Add(string.Create(CultureInfo.InvariantCulture, $"page {page.Index + 1} has an annotation that is no link"));
        }
    }

    /// <summary>Returns where an annotation leads and marks it as owned; null when it is no link to an address.</summary>
    public string? TargetOf(PdfDictionary annotation)
    {
        if (!all.Contains(annotation)) problems.Add("a Link element refers to an annotation that no page has");
        if (!owned.Add(annotation)) problems.Add("two elements own one annotation");
        var action = file.Dictionary(annotation["A"]);
        if (action is not null && file.Name(action["S"]) == "URI" && file.Text(action["URI"]) is { } target) return target;
        problems.Add("a link does something other than leading to an address");
        return null;
    }

    public void CheckOwned()
    {
        if (owned.Count < all.Count) problems.Add("a link annotation is in no Link element");
    }
}
