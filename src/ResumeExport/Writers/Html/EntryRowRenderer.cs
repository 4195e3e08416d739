using System.Collections.Immutable;
using ResumeExport.Model.Document;
using ResumeExport.Model.Text;
using ResumeExport.Themes;

namespace ResumeExport.Writers.Html;

/// <summary>Renders one row of an entry's head: parts at the near margin, others at the far one.</summary>
internal sealed class EntryRowRenderer(HtmlText html, InlineRenderer inlines, PeriodRenderer periods, HeadingRenderer headings, Theme theme)
{
    /// <summary>Renders <paramref name="row"/>.</summary>
    /// <param name="entry">The entry that the row is of.</param>
    /// <param name="row">The row.</param>
    /// <param name="isFirst">True for the first row of the entry.</param>
    /// <param name="startsPage">True when the row may be the first of a printed page.</param>
    /// <param name="headingLevel">Level of the heading that the first part is; 0 for none.</param>
    public void Render(Entry entry, EntryRow row, bool isFirst, bool startsPage, int headingLevel)
    {
        html.Open("div", startsPage ? "row entry-head page-start" : isFirst ? "row entry-head" : "row entry-detail").Line();
        Group(entry, "near", row.Near, theme.EntrySeparator, headingLevel);
        if (!row.Far.IsEmpty) Group(entry, "far", row.Far, theme.ContactSeparator, 0);
        html.Close("div").Line();
    }

    private void Group(Entry entry, string name, ImmutableArray<EntryPart> parts, string separator, int headingLevel)
    {
        html.Open("div", name);
        for (var i = 0; i < parts.Length; i++)
        {
            if (i > 0) html.Open("span", "sep").Text(separator).Close("span");
            Part(entry, parts[i], i == 0 ? headingLevel : 0);
        }

        html.Close("div").Line();
    }

    private void Part(Entry entry, EntryPart part, int headingLevel)
    {
        var classes = ClassOf(part) + Microformats.Of(entry, part);
        if (headingLevel > 0) headings.Open(headingLevel, classes);
        else html.Open("span", classes);
        Content(entry, part);
        if (headingLevel > 0) headings.Close(headingLevel);
        else html.Close("span");
    }

    private void Content(Entry entry, EntryPart part)
    {
        if (part.Label is { } label)
        {
            inlines.Render(label);
            html.Text(ContentLines.SeparatorBehind(label));
        }

        if (part.Period is { } period) periods.Render(part.Text, period, isEvent: Microformats.Of(entry.Kind) is not null);
        else inlines.Render(part.Text);
    }

    private static string ClassOf(EntryPart part)
    {
        var name = part.Role switch
        {
            EntryPartRole.Title => "part title",
            EntryPartRole.Organisation => "part organisation",
            EntryPartRole.Role => "part role",
            EntryPartRole.Issuer => "part issuer",
            EntryPartRole.Period => "part period",
            EntryPartRole.Location => "part location",
            EntryPartRole.Score => "part score",
            EntryPartRole.Description => "part description",
            EntryPartRole.Other => "part other",
            _ => throw new InvalidOperationException($"Unknown role {part.Role}."),
        };
        return part.Period is { IsOngoing: true } ? name + " ongoing" : name;
    }
}
