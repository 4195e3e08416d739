using System.Text;

namespace ResumeExport.Submit.Wire;

/// <summary>Text for the wire that may hold a secret: <see cref="ToString"/> masks it, <see cref="Reveal"/> does not.</summary>
public sealed class WireText
{
    private readonly object[] parts;

    private WireText(params object[] parts) => this.parts = parts;

    /// <summary>Returns text without a secret.</summary>
    public static WireText Plain(string text) => new(text);

    /// <summary>Returns text that ends in a secret.</summary>
    public static WireText With(string text, Secret secret) => new(text, secret);

    /// <summary>The text as it is sent.</summary>
    public string Reveal()
    {
        var text = new StringBuilder();
        foreach (var part in parts) text.Append(part is Secret secret ? secret.Reveal() : (string)part);
        return text.ToString();
    }

    /// <summary>The text with a mask for each secret.</summary>
    public override string ToString() => string.Concat(parts);
}
