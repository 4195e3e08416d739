namespace ResumeExport.Pdf.Layout;

/// <summary>
/// How bad a page break is, best first. A line lost to a parser (a page that begins with a heading) is worse than a
/// heading left behind, and that is worse than a lone line.
/// </summary>
internal enum BreakCost
{
    /// <summary>No rule forbids it.</summary>
    None = 0,

    /// <summary>Splits a block that should stay whole, with two lines or more on each side.</summary>
    SplitsKeptBlock = 1,

    /// <summary>Leaves a single line of a block on one side.</summary>
    LonelyLine = 2,

    /// <summary>Parts a block from the next it should stay with.</summary>
    PartsKeptPair = 3,

    /// <summary>Begins a page with a block that must not.</summary>
    BadPageStart = 4,

    /// <summary>Both of the two before.</summary>
    PartsAndBadPageStart = 5,
}
