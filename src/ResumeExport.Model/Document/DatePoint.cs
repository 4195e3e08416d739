namespace ResumeExport.Model.Document;

/// <summary>A date and where it stands in the text of its period.</summary>
/// <param name="Date">The date.</param>
/// <param name="Offset">First character in <see cref="Period.Raw"/>.</param>
/// <param name="Length">Number of characters in <see cref="Period.Raw"/>.</param>
public readonly record struct DatePoint(PartialDate Date, int Offset, int Length);
