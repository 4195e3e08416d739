using ResumeExport.Composition;
using ResumeExport.Themes;

namespace ResumeExport.Writers.Docx;

/// <summary>Gives each row its paragraph style and collects the variants that are needed for it, in the order of the document.</summary>
internal sealed class StyleVariantTable
{
    private readonly List<StyleVariant> used = [];
    private readonly HashSet<string> ids = [];

    public IReadOnlyList<StyleVariant> Used => used;

    /// <summary>Returns the id of the style of <paramref name="row"/>.</summary>
    public string IdOf(ComposedRow row)
    {
        var isInItem = row is { Marker: null, ListDepth: > 0, Style: not RowStyle.ListItem };
        var keeps = StylesPart.KeepsWithNext(row.Style);
        var variant = new StyleVariant(ParagraphStyle.Of(row), isInItem ? row.ListDepth : 0, row.KeepWithNext && !keeps, !row.KeepWithNext && keeps);
        if (!variant.IsPlain && ids.Add(variant.Id)) used.Add(variant);
        return variant.Id;
    }
}
