using System.Globalization;

namespace ResumeExport.Writers.Docx;

/// <summary>What Word shows of a paragraph style: its name, its place among the recommended ones and the style of the next paragraph.</summary>
/// <param name="Name">The name that people see; Word translates those it knows.</param>
/// <param name="IsBuiltIn">True for names that Word knows.</param>
/// <param name="Priority">The place in the list of recommended styles; lower comes first.</param>
/// <param name="Next">The id of the style that follows when a person presses Enter; null for the same.</param>
internal sealed record StyleName(string Name, bool IsBuiltIn, int Priority, string? Next)
{
    private const int HeadingPriority = 9;
    private const int TextPriority = 12;
    private const int ListPriority = 14;

    /// <summary>Returns what belongs to the style with this id.</summary>
    public static StyleName Of(string id) => id switch
    {
        ParagraphStyle.Normal => new(id, true, 0, null),
        ParagraphStyle.Title => new(id, true, 10, ParagraphStyle.Subtitle),
        ParagraphStyle.Subtitle => new(id, true, 11, ParagraphStyle.Contact),
        ParagraphStyle.Contact => new(id, false, TextPriority, null),
        ParagraphStyle.EntryDetail => new("Entry Detail", false, TextPriority, ParagraphStyle.ListBullet),
        ParagraphStyle.Labelled or ParagraphStyle.Preformatted => new(id, false, TextPriority + 1, null),
        _ => Numbered(id),
    };

    private static StyleName Numbered(string id)
    {
        if (Number(id, ParagraphStyle.Heading) is { } heading) return new("heading" + heading, true, HeadingPriority, heading == " 1" ? ParagraphStyle.Normal : ParagraphStyle.EntryDetail);
        if (Number(id, ParagraphStyle.Subheading) is { } subheading) return new(ParagraphStyle.Subheading + subheading, false, HeadingPriority + 1, ParagraphStyle.Normal);
        if (Number(id, ParagraphStyle.ListBullet) is { } bullet) return new("List Bullet" + bullet, IsKnown(bullet), ListPriority, null);
        if (Number(id, ParagraphStyle.ListNumber) is { } number) return new("List Number" + number, IsKnown(number), ListPriority, null);
        if (Number(id, ParagraphStyle.ListContinue) is { } more) return new("List Continue" + more, IsKnown(more), ListPriority + 1, null);
        throw new ArgumentOutOfRangeException(nameof(id), id, null);
    }

    // Word has its list styles five times.
    private static bool IsKnown(string depth) => depth.Length == 0 || int.Parse(depth, NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture) <= 5;

    private static string? Number(string id, string prefix)
    {
        if (!id.StartsWith(prefix, StringComparison.Ordinal)) return null;
        var number = id[prefix.Length..];
        return number.Length == 0 ? "" : " " + number;
    }
}
