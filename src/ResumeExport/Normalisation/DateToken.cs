using ResumeExport.Model.Document;

namespace ResumeExport.Normalisation;

/// <summary>One date of a text.</summary>
/// <param name="First">The date, or the first year of <c>2018/19</c>.</param>
/// <param name="Start">First character.</param>
/// <param name="End">Behind the last character.</param>
internal sealed record DateToken(PartialDate First, int Start, int End)
{
    /// <summary>The last year of <c>2018/19</c>; null for any other date.</summary>
    public PartialDate? Last { get; init; }

    /// <summary>Where the last year begins; 0 without one.</summary>
    public int LastStart { get; init; }

    /// <summary>True for a month without a year, which takes the year of the other end: <c>Jan – Mar 2020</c>.</summary>
    public bool LacksYear { get; init; }

    /// <summary>The two numbers of <c>3/4/2020</c>, which can be read both ways; null when they cannot.</summary>
    public (int First, int Second)? Ambiguous { get; init; }

    /// <summary>True for a season, a term or a quarter.</summary>
    public bool IsSeason { get; init; }

    /// <summary>True when day or month order was told by a number above 12.</summary>
    public bool? IsDayFirst { get; init; }

    /// <summary>The point for a period that begins at <paramref name="origin"/>.</summary>
    public DatePoint ToStart(int origin) => new(First, Start - origin, (Last is null ? End : LastStart - 1) - Start);

    /// <summary>The point of the end of a period that begins at <paramref name="origin"/>.</summary>
    public DatePoint ToEnd(int origin) => new(Last ?? First, Start - origin, End - Start);
}
