using ResumeExport.Model.Content;

namespace ResumeExport.Model.Document;

/// <summary>One part of the head of an entry. Themes place parts; they never drop one.</summary>
/// <param name="Role">What the part says.</param>
/// <param name="Text">The text as written, without the separators and brackets around it.</param>
public sealed record EntryPart(EntryPartRole Role, RichText Text)
{
    /// <summary>
    /// The label before the text, without its colon (a grade's <c>CGPA</c>); null for none. A label that ends in a blank is a word that joins
    /// the part to the one before it (<c>at</c>) and is shown without a colon.
    /// </summary>
    public RichText? Label { get; init; }

    /// <summary>The dates that the text was read as; null for other roles and for text that is no date.</summary>
    public Period? Period { get; init; }
}
