namespace ResumeExport.Submit.Wire;

/// <summary>A key or token. Its text is only given by <see cref="Reveal"/>; whatever prints it prints a mask.</summary>
/// <param name="text">The text.</param>
public sealed class Secret(string text)
{
    /// <summary>What is shown in its place.</summary>
    public const string Mask = "****";

    /// <summary>Returns the text, for the wire only.</summary>
    public string Reveal() => text;

    /// <summary>Returns a secret made of this one, such as its base64 form.</summary>
    public Secret Map(Func<string, string> change) => new(change(text));

    /// <summary>Returns the mask.</summary>
    public override string ToString() => Mask;
}
