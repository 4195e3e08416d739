namespace ResumeExport.Themes.Tokens;

/// <summary>A value of <c>theme.yaml</c>: <see cref="TokenText"/>, <see cref="TokenList"/> or <see cref="TokenMap"/>.</summary>
internal abstract class TokenNode(TokenPlace place)
{
    /// <summary>Where the value begins.</summary>
    public TokenPlace Place { get; } = place;

    /// <summary>What the node is, for messages.</summary>
    public abstract string Kind { get; }
}
