using ResumeExport.Model.Diagnostics;

namespace ResumeExport.Model.Content;

/// <summary>
/// A unit of content inside a section, an entry or a list item. Closed: <see cref="Paragraph"/>, <see cref="BulletList"/>,
/// <see cref="LabelledList"/>, <see cref="Subheading"/>, <see cref="Preformatted"/>, <see cref="Document.Entry"/> and
/// <see cref="Document.ContactItem"/>; a switch over blocks handles each and throws on any other.
/// </summary>
public abstract record Block
{
    /// <summary>Where the block stands in the source.</summary>
    public SourceSpan Span { get; init; }
}
