namespace ResumeExport.Readers.JsonResume;

/// <summary>Reads the lower-case names of kinds and roles.</summary>
internal static class EnumName
{
    /// <summary>Returns the member called <paramref name="name"/>; null for other text, numbers included.</summary>
    public static T? Parse<T>(string? name)
        where T : struct, Enum =>
        name is { Length: > 0 } && char.IsLetter(name[0]) && Enum.TryParse<T>(name, ignoreCase: true, out var value) ? value : null;
}
