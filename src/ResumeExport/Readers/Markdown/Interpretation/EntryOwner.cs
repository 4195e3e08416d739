namespace ResumeExport.Readers.Markdown.Interpretation;

/// <summary>What is known of the entry that other entries stand in.</summary>
/// <param name="HasRole">True when its head says the role: what stands in it is a project and no further role.</param>
internal sealed record EntryOwner(bool HasRole);
