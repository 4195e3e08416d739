namespace ResumeExport.Submit.Wire;

/// <summary>A header of a request.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value.</param>
public sealed record WireHeader(string Name, WireText Value);
