namespace ResumeExport.FieldSheets;

/// <summary>One field of an application form, filled.</summary>
/// <param name="Label">What forms call it, such as <c>Job title</c>.</param>
/// <param name="Value">What to enter; lines are parted by <c>\n</c>.</param>
public sealed record FormField(string Label, string Value);
