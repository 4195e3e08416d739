using ResumeExport.Model.Document;

namespace ResumeExport.Normalisation;

/// <summary>Dates inside a longer text.</summary>
/// <param name="Start">First character of the dates in the text.</param>
/// <param name="End">Behind their last character, a tail such as a duration included.</param>
/// <param name="Period">What they say; its offsets count from <paramref name="Start"/>.</param>
public sealed record FoundPeriod(int Start, int End, Period Period);
