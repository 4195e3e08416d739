using ResumeExport.Model.Content;
using ResumeExport.Model.Document;
using ResumeExport.Normalisation;
using ResumeExport.Schemas.JsonResume;

namespace ResumeExport.Readers.JsonResume;

/// <summary>Reads dates: the fields of the schema, and the text as written while it says the same.</summary>
internal static class PeriodReader
{
    private const string Dash = " – ";

    /// <summary>Reads the period of an entry; null when it has none.</summary>
    public static EntryPart? Read(ObjectReader item, EntryShape shape)
    {
        var text = item.Rich(JsonResumeNames.Period);
        if (!shape.HasDates) return text is null ? null : Part(text, PeriodParser.Parse(text.ToPlainText()));
        var start = shape.DateProperty is null ? item.Text(JsonResumeNames.StartDate) : null;
        var end = item.Text(shape.DateProperty ?? JsonResumeNames.EndDate);
        if (start is not null && end is null && PeriodParser.Parse(start.ToPlainText()) is { } whole && (whole.End is not null || whole.IsOngoing)) return Part(start, whole);
        return start is null && end is null
            ? text is null ? null : Part(text, PeriodParser.Parse(text.ToPlainText()))
            : Choose(text, start, end);
    }

    /// <summary>Reads the dates of a part that has no field.</summary>
    /// <param name="role">The part's role.</param>
    /// <param name="text">The text as written.</param>
    /// <param name="date">The dates as <see cref="Period.ToIso"/> gives them; null when there are none.</param>
    public static EntryPart Read(EntryPartRole role, RichText text, string? date)
    {
        if (role != EntryPartRole.Period) return new EntryPart(role, text);
        var raw = text.ToPlainText();
        var parsed = PeriodParser.Parse(raw);
        return Part(text, parsed is null || (date is not null && parsed.ToIso() != date) ? FromIso(raw, date) ?? parsed : parsed);
    }

    private static EntryPart Choose(RichText? text, RichText? start, RichText? end)
    {
        var iso = IsoOf(start, end);
        if (text is null || FromIso("", iso) is null) return Made(text, start, end, iso);
        var raw = text.ToPlainText();
        var parsed = PeriodParser.Parse(raw);
        if (parsed is null) return Part(text, FromIso(raw, iso));
        return parsed.ToIso() == iso ? Part(text, parsed) : Made(null, start, end, iso);
    }

    private static EntryPart Made(RichText? text, RichText? start, RichText? end, string iso)
    {
        if (text is not null) return Part(text, PeriodParser.Parse(text.ToPlainText()));
        var raw = start is null ? DateText.Of(end!) : DateText.Of(start) + Dash + (end is null ? "Present" : DateText.Of(end));
        var span = start is null ? end!.Span : end is null ? start.Span : start.Span.Union(end.Span);
        return Part(RichText.Plain(raw, span), PeriodParser.Parse(raw) ?? FromIso(raw, iso));
    }

    private static string IsoOf(RichText? start, RichText? end)
    {
        if (start is null) return end!.ToPlainText();
        return start.ToPlainText() + "/" + (end is null ? ".." : end.ToPlainText());
    }

    private static Period? FromIso(string raw, string? iso) => iso is null ? null : Period.FromIso(raw, iso);

    private static EntryPart Part(RichText text, Period? period) => new(EntryPartRole.Period, text) { Period = period };
}
