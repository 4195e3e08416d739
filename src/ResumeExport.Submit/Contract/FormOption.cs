namespace ResumeExport.Submit.Contract;

/// <summary>One option of a question.</summary>
/// <param name="Value">What is sent.</param>
/// <param name="Label">What the person reads.</param>
public sealed record FormOption(string Value, string Label);
