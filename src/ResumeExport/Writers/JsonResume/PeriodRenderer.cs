using ResumeExport.Model.Document;
using ResumeExport.Normalisation;
using ResumeExport.Schemas.JsonResume;

namespace ResumeExport.Writers.JsonResume;

/// <summary>Renders the period of an entry as the date fields of the schema and the text as written.</summary>
internal static class PeriodRenderer
{
    /// <summary>First year that the date pattern of the schema takes.</summary>
    private const int FirstYear = 1000;

    /// <summary>Last year that the date pattern of the schema takes.</summary>
    private const int LastYear = 2999;

    /// <summary>True when the fields of <paramref name="shape"/> can hold the dates of <paramref name="part"/>.</summary>
    public static bool CanRender(EntryPart part, EntryShape shape)
    {
        if (part.Label is not null || part.Text.IsEmpty || !shape.HasDates) return false;
        var read = PeriodParser.Parse(part.Text.ToPlainText());
        if (part.Period is not { } period) return read is null;

        // Fields that say something else than the text would look edited to a reader.
        if (read is not null && read.ToIso() != period.ToIso()) return false;
        var isLone = period.End is null && !period.IsOngoing;
        return (shape.DateProperty is null || isLone) && Fits(period.Start.Date) && (period.End is not { } end || Fits(end.Date));
    }

    /// <summary>Adds the fields.</summary>
    public static void Render(StandardObject item, EntryShape shape, EntryPart part)
    {
        if (part.Period is { } period) AddDates(item, shape, period);
        item.Extra.Add(JsonResumeNames.Period, RichTextRenderer.Render(part.Text));
    }

    // A start alone means "until now" to readers of JSON Resume, so a lone date is an end.
    private static void AddDates(StandardObject item, EntryShape shape, Period period)
    {
        var start = period.Start.Date.ToIso();
        if (shape.DateProperty is { } property) item.Fields.Add(property, start);
        else if (period.IsOngoing) item.Fields.Add(JsonResumeNames.StartDate, start);
        else if (period.End is { } end)
            item.Fields.Add(JsonResumeNames.StartDate, start).Add(JsonResumeNames.EndDate, end.Date.ToIso());
        else item.Fields.Add(JsonResumeNames.EndDate, start);
    }

    private static bool Fits(PartialDate date) => date.Year is >= FirstYear and <= LastYear;
}
