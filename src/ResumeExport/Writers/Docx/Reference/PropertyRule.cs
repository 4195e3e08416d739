namespace ResumeExport.Writers.Docx.Reference;

/// <summary>One property that is taken from a reference document.</summary>
/// <param name="Name">The local name of its element.</param>
/// <param name="Values">Its attributes; all others are left out.</param>
/// <param name="Children">Its child elements, in the order of the schema; most have none.</param>
internal sealed record PropertyRule(string Name, ValueRule[] Values, PropertyRule[]? Children = null);
