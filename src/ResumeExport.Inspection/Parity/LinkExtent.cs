namespace ResumeExport.Inspection.Parity;

/// <summary>One link of a line, in characters that are no blanks.</summary>
/// <param name="Target">The target in its compared form.</param>
/// <param name="Start">How many characters stand before the linked text.</param>
/// <param name="End">How many characters stand before its end.</param>
/// <param name="Text">The linked text in its compared form.</param>
internal sealed record LinkExtent(string Target, int Start, int End, string Text);
