namespace ResumeExport.Themes.Tokens;

/// <summary>A single value as typed; what it means is decided by the token that it belongs to.</summary>
internal sealed class TokenText(string text, TokenPlace place) : TokenNode(place)
{
    public string Text { get; } = text;

    public override string Kind => "a single value";
}
