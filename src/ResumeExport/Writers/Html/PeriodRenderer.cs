using System.Collections.Immutable;
using ResumeExport.Model.Content;
using ResumeExport.Model.Document;

namespace ResumeExport.Writers.Html;

/// <summary>Renders the text of a period with its dates as <c>time</c> elements.</summary>
internal sealed class PeriodRenderer(HtmlText html, InlineRenderer inlines)
{
    /// <summary>Renders <paramref name="text"/>, which <paramref name="period"/> was read from.</summary>
    /// <param name="text">The text.</param>
    /// <param name="period">The dates in it.</param>
    /// <param name="isEvent">True when they are those of a microformats event.</param>
    public void Render(RichText text, Period period, bool isEvent)
    {
        // Dates can be marked where they stand only in a text of one look.
        if (text.Inlines is [TextRun run] && AreInside(run.Text, period)) Marked(run, period, isEvent);
        else Around(text, period, isEvent);
    }

    private void Marked(TextRun run, Period period, bool isEvent)
    {
        var at = Piece(run, 0, period.Start, isEvent ? Microformats.FirstDate(period) : null);
        if (period.End is { } end) at = Piece(run, at, end, isEvent ? Microformats.End : null);
        Plain(run, at, run.Text.Length);
    }

    private int Piece(TextRun run, int from, DatePoint point, string? classes)
    {
        Plain(run, from, point.Offset);
        html.Open("time", classes, "datetime", point.Date.ToIso());
        Plain(run, point.Offset, point.Offset + point.Length);
        html.Close("time");
        return point.Offset + point.Length;
    }

    private void Plain(TextRun run, int start, int end)
    {
        if (end > start) inlines.Render(new RichText(ImmutableArray.Create<Inline>(run with { Text = run.Text[start..end] })));
    }

    private void Around(RichText text, Period period, bool isEvent)
    {
        html.Open("time", isEvent ? Microformats.FirstDate(period) : null, "datetime", period.Start.Date.ToIso());
        inlines.Render(text);
        html.Close("time");
        if (period.End is { } end) html.Open("time", isEvent ? Microformats.End : null, "datetime", end.Date.ToIso()).Close("time");
    }

    private static bool AreInside(string text, Period period)
    {
        var first = period.Start;
        if (first.Length <= 0 || first.Offset < 0 || first.Offset + first.Length > text.Length) return false;
        return period.End is not { } end || (end.Length > 0 && end.Offset >= first.Offset + first.Length && end.Offset + end.Length <= text.Length);
    }
}
