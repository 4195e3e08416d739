using ResumeExport.Model.Content;

namespace ResumeExport.Model.Document;

/// <summary>One way to reach the person, in the header or in a contact section.</summary>
public sealed record ContactItem : Block
{
    /// <summary>What the item is.</summary>
    public required ContactKind Kind { get; init; }

    /// <summary>The label as written, without its colon, such as <c>Phone</c>; null when the value stands alone.</summary>
    public RichText? Label { get; init; }

    /// <summary>The visible value; never empty. Carries the link where the source has one.</summary>
    public required RichText Value { get; init; }

    /// <summary>Where the value leads; null when it is not linked.</summary>
    public string? Link => Value.FirstLinkTarget;
}
