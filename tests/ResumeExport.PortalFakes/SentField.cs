namespace ResumeExport.PortalFakes;

/// <summary>One field or header as it came; members of JSON are named by their path, such as <c>candidate.tags[0]</c>.</summary>
/// <param name="Name">Its name on the wire.</param>
/// <param name="Value">Its value as text.</param>
public sealed record SentField(string Name, string Value);
