namespace ResumeExport.Submit.Lists;

/// <summary>One application of a list.</summary>
/// <param name="Line">The line that it begins in, counted from 1.</param>
/// <param name="Source">The résumé, or a built DOCX or PDF; relative paths were made relative to the working folder.</param>
/// <param name="Portal">The portal's name.</param>
/// <param name="Board">The board.</param>
/// <param name="Job">The job.</param>
/// <param name="Format"><c>docx</c> or <c>pdf</c>.</param>
/// <param name="Answers">The file with the answers, like the source; null for none.</param>
/// <param name="FileUrl">Where a portal that fetches the file finds it; null for nowhere.</param>
internal sealed record SubmissionRow(int Line, string Source, string Portal, string Board, string Job, string Format, string? Answers, string? FileUrl);
