namespace ResumeExport.Model.Document;

/// <summary>A span of time, or one date, as far as its text could be read.</summary>
/// <param name="Raw">The text as written; outputs show this.</param>
/// <param name="Start">First date, or the only one.</param>
/// <param name="End">Last date; null for a lone date and for an open end.</param>
/// <param name="IsOngoing">True when the text says that it lasts to the present.</param>
public sealed record Period(string Raw, DatePoint Start, DatePoint? End, bool IsOngoing)
{
    /// <summary>
    /// Returns the dates for machines: <c>2022-07</c> for a lone date, <c>2020-02/2020-11</c> for a span, <c>2025-01/..</c>
    /// for an open one (ISO 8601-2 open interval).
    /// </summary>
    public string ToIso()
    {
        var start = Start.Date.ToIso();
        if (IsOngoing) return start + "/..";
        return End is { } end ? start + "/" + end.Date.ToIso() : start;
    }

    /// <summary>Makes a period of what <see cref="ToIso"/> writes; null for anything else. The places of the dates in the text are not known.</summary>
    /// <param name="raw">The text as written.</param>
    /// <param name="iso">The dates.</param>
    public static Period? FromIso(string raw, string iso)
    {
        var slash = iso.IndexOf('/', StringComparison.Ordinal);
        if (PartialDate.ParseIso(slash < 0 ? iso : iso[..slash]) is not { } start) return null;
        if (slash < 0) return new Period(raw, new DatePoint(start, 0, 0), null, IsOngoing: false);
        if (iso[(slash + 1)..] == "..") return new Period(raw, new DatePoint(start, 0, 0), null, IsOngoing: true);
        return PartialDate.ParseIso(iso[(slash + 1)..]) is { } end ? new Period(raw, new DatePoint(start, 0, 0), new DatePoint(end, 0, 0), IsOngoing: false) : null;
    }
}
