using System.Globalization;
using ResumeExport.Composition;
using ResumeExport.Themes;

namespace ResumeExport.Writers.Docx;

/// <summary>The ids of paragraph styles; docs/output-formats.md says what they mean to readers.</summary>
internal static class ParagraphStyle
{
    public const string Normal = "Normal";
    public const string Title = "Title";
    public const string Subtitle = "Subtitle";
    public const string Contact = "Contact";
    public const string Heading = "Heading";
    public const string Subheading = "Subheading";
    public const string EntryDetail = "EntryDetail";
    public const string Labelled = "Labelled";
    public const string ListBullet = "ListBullet";
    public const string ListNumber = "ListNumber";
    public const string ListContinue = "ListContinue";
    public const string Preformatted = "Preformatted";

    /// <summary>The style of <paramref name="row"/>.</summary>
    public static string Of(ComposedRow row) => row.Style switch
    {
        RowStyle.Body => Normal,
        RowStyle.Name => Title,
        RowStyle.Headline => Subtitle,
        RowStyle.Contact => Contact,
        RowStyle.SectionHeading or RowStyle.EntryHead => Heading + Number(row.Near[0].HeadingLevel - 1),
        RowStyle.Subheading => Subheading + Number(row.Near[0].HeadingLevel - 1),
        RowStyle.EntryDetail => EntryDetail,
        RowStyle.Labelled => Labelled,
        RowStyle.ListItem => OfItem(row) + Depth(row.ListDepth),
        RowStyle.Preformatted => Preformatted,
        _ => throw new ArgumentOutOfRangeException(nameof(row), row.Style, null),
    };

    /// <summary>The end of the id of a list style: nothing for the first level, like in the styles that Word brings along.</summary>
    public static string Depth(int depth) => depth == 1 ? "" : Number(depth);

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string OfItem(ComposedRow row)
    {
        if (row.Marker is null) return ListContinue;
        return row.Near[0].ItemNumber is null ? ListBullet : ListNumber;
    }
}
