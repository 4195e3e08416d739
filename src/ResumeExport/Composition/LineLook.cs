using ResumeExport.Model.Content;
using ResumeExport.Model.Text;
using ResumeExport.Themes;

namespace ResumeExport.Composition;

/// <summary>What the theme adds to the look of one line of a row; where emphasis is content it adds none.</summary>
/// <param name="Bold">True for bold text.</param>
/// <param name="Italic">True for italic text.</param>
/// <param name="Muted">True for second-rank text in the theme's muted colour.</param>
public readonly record struct LineLook(bool Bold, bool Italic, bool Muted)
{
    /// <summary>The look of the line at <paramref name="index"/> among the near lines of <paramref name="row"/>.</summary>
    public static LineLook OfNear(ComposedRow row, int index, Theme theme)
    {
        if (row.Near[index].EmphasisIsContent) return default;
        var tokens = theme.Rows[StyleOf(row, index)];
        return new LineLook(tokens.Bold, tokens.Italic, Muted: false);
    }

    // The first part is what the entry is known by and stands out, also in a list item; parts beside it look like those below.
    private static RowStyle StyleOf(ComposedRow row, int index) => row.Style switch
    {
        RowStyle.EntryHead when index > 0 => RowStyle.EntryDetail,
        RowStyle.ListItem when index == 0 && row.Near[0].Role == LineRole.EntryPart => RowStyle.EntryHead,
        var style => style,
    };

    /// <summary>The look of <paramref name="line"/> at the far margin.</summary>
    public static LineLook OfFar(ContentLine line) => new(Bold: false, Italic: false, Muted: !line.EmphasisIsContent);

    /// <summary>The author's emphasis and the theme's together.</summary>
    public TextStyles Add(TextStyles authors) =>
        authors | (Bold ? TextStyles.Bold : TextStyles.None) | (Italic ? TextStyles.Italic : TextStyles.None);
}
