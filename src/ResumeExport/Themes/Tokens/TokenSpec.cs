using System.Collections.Immutable;

namespace ResumeExport.Themes.Tokens;

/// <summary>
/// What is known about one token. The reader of themes checks values by it and the JSON Schema is written from it, so that the two cannot differ.
/// </summary>
/// <param name="Name">The name in <c>theme.yaml</c>; of the members of a group with free names, what the names are.</param>
/// <param name="Kind">What the token takes.</param>
/// <param name="About">One sentence for the author of a theme.</param>
internal sealed record TokenSpec(string Name, TokenKind Kind, string About)
{
    /// <summary>The smallest number.</summary>
    public double Least { get; init; }

    /// <summary>The largest number.</summary>
    public double Most { get; init; }

    /// <summary>The values of <see cref="TokenKind.Choice"/> and <see cref="TokenKind.Choices"/>.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>The tokens of a group or of each group in a list.</summary>
    public ImmutableArray<TokenSpec> Members { get; init; } = [];

    /// <summary>What each further member of a group is that takes names of the author's own; null for other groups.</summary>
    public TokenSpec? FreeMember { get; init; }

    /// <summary>True for a colour of text, which has to be readable on white.</summary>
    public bool IsTextColor { get; init; }

    /// <summary>The names of the members.</summary>
    public IEnumerable<string> MemberNames => Members.Select(static member => member.Name);

    /// <summary>The member called <paramref name="name"/>; the one for free names, or null, when there is none.</summary>
    public TokenSpec? Find(string name)
    {
        foreach (var member in Members)
            if (member.Name == name) return member;
        return FreeMember;
    }

    /// <summary>The member called <paramref name="name"/>.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public TokenSpec Member(string name) => Find(name) ?? throw new ArgumentException($"'{Name}' has no token '{name}'.", nameof(name));
}
