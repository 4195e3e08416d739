namespace ResumeExport.Themes.Tokens;

/// <summary>Values in order.</summary>
internal sealed class TokenList(TokenPlace place) : TokenNode(place)
{
    public List<TokenNode> Items { get; } = [];

    public override string Kind => "a list";
}
