using System.Globalization;
using ResumeExport.Model.Content;
using ResumeExport.Model.Document;
using ResumeExport.Normalisation;
using ResumeExport.Themes;

namespace ResumeExport.Composition.Wording;

/// <summary>
/// Writes the dates of a period in another form. Only the dates change; the words around them (since, Present, expected) stay. The new text is read
/// again, and unless it gives the same dates the old one stays.
/// </summary>
internal sealed class DateWording(DateForm form, string language)
{
    private readonly MonthNames? names = MonthNames.Of(language);

    /// <summary>Returns <paramref name="part"/>, which has a period, with its dates in the asked form.</summary>
    public EntryPart Of(EntryPart part)
    {
        if (form == DateForm.AsWritten || part.Text.Inlines is not [TextRun run] || part.Period is not { } period) return part;

        // Readers of data know the dates, but not where they stand in the text.
        if (PeriodParser.Parse(run.Text) is not { } written || written.ToIso() != period.ToIso()) return part;
        var text = Replace(written, run.Text);
        if (PeriodParser.Parse(text) is not { } reworded || reworded.ToIso() != period.ToIso()) return part;
        return part with { Text = new RichText([run with { Text = text }]), Period = reworded };
    }

    // The later one first: places in front of it stay true.
    private string Replace(Period period, string text)
    {
        if (period.End is { } end) text = Replace(end, text);
        return Replace(period.Start, text);
    }

    private string Replace(DatePoint point, string text) => Text(point.Date) is { } date
        ? string.Concat(text.AsSpan(0, point.Offset), date, text.AsSpan(point.Offset + point.Length))
        : text;

    private string? Text(PartialDate date)
    {
        if (date.Month is null) return date.ToIso();
        return form switch
        {
            DateForm.Iso => date.ToIso(),
            DateForm.Numeric => names?.Numeric(date) ?? Numeric(date),
            DateForm.ShortNames => names?.Short(date),
            DateForm.LongNames => names?.Long(date),
            _ => throw new InvalidOperationException($"Unknown form of dates {form}."),
        };
    }

    // Day and month in figures stand in either order in the world: such dates take the one that all read alike.
    private static string Numeric(PartialDate date) =>
        date.Day is not null ? date.ToIso() : string.Create(CultureInfo.InvariantCulture, $"{date.Month:00}/{date.Year:0000}");
}
