namespace ResumeExport.Readers.Reporting;

/// <summary>What one line of a source became, or a part of it.</summary>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Kind"><c>field</c>, <c>text</c> or <c>ignored</c>.</param>
/// <param name="What">The path in the model and what it is; for an ignored line, why.</param>
public sealed record ReadingLine(int Line, string Kind, string What);
