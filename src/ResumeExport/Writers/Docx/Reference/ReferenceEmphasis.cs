using ResumeExport.Themes;

namespace ResumeExport.Writers.Docx.Reference;

/// <summary>Where bold and italic of a reference document are a matter of looks, and what they mean for the rows of a résumé.</summary>
internal static class ReferenceEmphasis
{
    private static readonly (RowStyle Row, string Id)[] Looks =
    [
        (RowStyle.Name, ParagraphStyle.Title), (RowStyle.SectionHeading, ParagraphStyle.Heading + "1"), (RowStyle.EntryHead, ParagraphStyle.Heading + "2"),
        (RowStyle.EntryDetail, ParagraphStyle.EntryDetail), (RowStyle.Contact, ParagraphStyle.Contact),
    ];

    public static bool IsHeading(string id) => id == ParagraphStyle.Title
        || id.StartsWith(ParagraphStyle.Heading, StringComparison.Ordinal) || id.StartsWith(ParagraphStyle.Subheading, StringComparison.Ordinal);

    /// <summary>True for styles whose parts carry bold and italic themselves, because those at the far margin look different.</summary>
    public static bool IsEntryHead(string id) =>
        id == ParagraphStyle.EntryDetail || (id.StartsWith(ParagraphStyle.Heading, StringComparison.Ordinal) && id != ParagraphStyle.Heading + "1");

    /// <summary>True for styles that may be bold and italic themselves.</summary>
    public static bool BelongsToStyle(string type, string id) => type == "character"
        ? id.EndsWith("Char", StringComparison.Ordinal)
        : id == ParagraphStyle.Contact || (IsHeading(id) && !IsEntryHead(id));

    /// <summary>Returns the rows of a theme with bold and italic as the reference document has them.</summary>
    public static RowTable Apply(RowTable rows, ReferenceStyles styles)
    {
        var looks = Enum.GetValues<RowStyle>().Select(row => rows[row]).ToArray();
        foreach (var (row, id) in Looks)
            if (styles.Find("paragraph", id, StyleName.Of(id).Name) is { } style)
                looks[(int)row] = looks[(int)row] with { Bold = styles.IsOn(style, "b"), Italic = styles.IsOn(style, "i") };
        return new RowTable(looks);
    }
}
