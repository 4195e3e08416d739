namespace ResumeExport.Submit.Wire;

/// <summary>One part of a form: a field or a file.</summary>
/// <param name="Name">The name of the field.</param>
/// <param name="Value">The text of a field; empty for a file.</param>
/// <param name="File">The file; null for a field.</param>
public sealed record FormPart(string Name, string Value, AttachedFile? File = null)
{
    /// <summary>Returns the part of a file.</summary>
    public static FormPart Of(string name, AttachedFile file) => new(name, "", file);
}
