using System.Collections.Immutable;
using System.Globalization;
using ResumeExport.Composition.Wording;
using ResumeExport.Model.Document;
using ResumeExport.Model.Text;
using ResumeExport.Themes;

namespace ResumeExport.Composition;

/// <summary>Applies a theme to a résumé.</summary>
public static class Composer
{
    /// <summary>Returns <paramref name="document"/> with its lines placed and styled. Nothing is left out: each content line is in exactly one row.</summary>
    /// <param name="document">The résumé as it was read.</param>
    /// <param name="theme">The theme.</param>
    /// <param name="wording">Whose words are shown where the theme says something otherwise.</param>
    public static ComposedResume Compose(ResumeDocument document, Theme theme, OutputWording wording = OutputWording.Theme)
    {
        document = ThemedWords.Of(document, WordingOf(theme, wording));
        if (theme.PaperSize == PaperSize.Auto) theme = theme with { Page = theme.Page.On(UsualPaper.In(document.Language)) };
        var lines = ContentLines.Of(document, theme.Layout);
        var author = PropertyText.Author(document);
        return new ComposedResume
        {
            Document = document,
            Theme = theme,
            Lines = lines,
            Rows = Rows(lines, theme),
            Title = author + " – " + PropertyText.Resume(document.Language),
            Author = author,
            Date = PropertyDate.Of(document, lines),
        };
    }

    private static ThemeWording WordingOf(Theme theme, OutputWording wording) => wording switch
    {
        OutputWording.Theme => theme.Wording,
        OutputWording.ThemeWithLinkTexts => theme.Wording with { Links = LinkDisplay.Text },
        OutputWording.Source => ThemeWording.AsWritten,
        _ => throw new ArgumentOutOfRangeException(nameof(wording), wording, null),
    };

    private static ImmutableArray<ComposedRow> Rows(ImmutableArray<ContentLine> lines, Theme theme)
    {
        // 1. Which lines share a row.
        var groups = LineGroup.Of(lines);

        // 2. The style of each row, its marker and separator.
        var rows = Style(groups, theme);

        // 3. Where pages may break.
        return PageBreakRules.Apply(rows);
    }

    private static List<ComposedRow> Style(List<LineGroup> groups, Theme theme)
    {
        var rows = new List<ComposedRow>(groups.Count);
        var lists = new OpenLists();
        foreach (var group in groups)
        {
            var first = group.First;
            rows.Add(new ComposedRow
            {
                Style = StyleOf(first),
                Near = group.Near,
                Far = group.Far,
                Separator = first.Role == LineRole.Contact ? theme.ContactSeparator : theme.EntrySeparator,
                FarSeparator = theme.ContactSeparator,
                ListDepth = first.ListDepth,
                Marker = first.StartsItem ? Marker(first, theme) : null,
                StartsList = lists.Enter(first),
            });
        }

        return rows;
    }

    private static string Marker(ContentLine line, Theme theme) =>
        line.ItemNumber is { } number ? string.Create(CultureInfo.InvariantCulture, $"{number}.") : theme.Bullet;

    private static RowStyle StyleOf(ContentLine line) => line.Role switch
    {
        LineRole.Name => RowStyle.Name,
        LineRole.Headline => RowStyle.Headline,
        LineRole.SectionHeading => RowStyle.SectionHeading,
        LineRole.Subheading => RowStyle.Subheading,
        LineRole.Preformatted => RowStyle.Preformatted,
        LineRole.EntryPart => EntryStyle(line),
        LineRole.Paragraph or LineRole.Labelled or LineRole.Contact when line.ListDepth > 0 => RowStyle.ListItem,
        LineRole.Paragraph => RowStyle.Body,
        LineRole.Labelled => RowStyle.Labelled,
        LineRole.Contact => RowStyle.Contact,
        _ => throw new InvalidOperationException($"Unknown role {line.Role}."),
    };

    // An entry that opens a list item has one row, the item's own; any other has a heading and detail lines.
    private static RowStyle EntryStyle(ContentLine line)
    {
        if (line.StartsItem) return RowStyle.ListItem;
        return line.HeadingLevel > 0 ? RowStyle.EntryHead : RowStyle.EntryDetail;
    }
}
