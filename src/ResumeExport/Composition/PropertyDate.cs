using System.Collections.Immutable;
using ResumeExport.Model.Document;
using ResumeExport.Model.Text;

namespace ResumeExport.Composition;

/// <summary>The date that document properties carry.</summary>
internal static class PropertyDate
{
    private static readonly DateOnly Fallback = new(2000, 1, 1);

    /// <summary>The document's own date, else the latest one in it, else a fixed one.</summary>
    public static DateOnly Of(ResumeDocument document, ImmutableArray<ContentLine> lines)
    {
        if (document.Date is { } own) return FirstDay(own);
        DateOnly? latest = null;
        foreach (var line in lines)
        {
            if (line.Period is not { } period) continue;
            var last = FirstDay((period.End ?? period.Start).Date);
            if (latest is null || last > latest) latest = last;
        }

        return latest ?? Fallback;
    }

    private static DateOnly FirstDay(PartialDate date)
    {
        var month = date.Month ?? 1;
        return new DateOnly(date.Year, month, Math.Min(date.Day ?? 1, DateTime.DaysInMonth(date.Year, month)));
    }
}
