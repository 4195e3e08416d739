using ResumeExport.Model.Document;

namespace ResumeExport.Readers.Markdown;

/// <summary>One part of an entry's head line, not yet classified.</summary>
/// <param name="Start">First character in the line.</param>
/// <param name="End">Behind the last character.</param>
/// <param name="IsBracketed">True when the part stood in brackets; the range is what is inside.</param>
/// <param name="Period">The dates, when the part is nothing but dates.</param>
internal readonly record struct HeadSegment(int Start, int End, bool IsBracketed, Period? Period);
