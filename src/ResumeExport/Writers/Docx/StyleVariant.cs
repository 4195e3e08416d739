namespace ResumeExport.Writers.Docx;

/// <summary>
/// A paragraph style for places where another needs one thing more: to stay on the page of what follows, or not to, or to stand inside of a list
/// item. As a style of its own it leaves no paragraph formatted by hand.
/// </summary>
/// <param name="BaseId">The id of the style it is based on.</param>
/// <param name="ItemDepth">How many list items it stands in; 0 for none.</param>
/// <param name="IsKept">True to stay on the page of the next paragraph.</param>
/// <param name="IsFree">True to leave the next paragraph to another page, though the base does not.</param>
internal sealed record StyleVariant(string BaseId, int ItemDepth, bool IsKept, bool IsFree)
{
    private const string Item = "Item";
    private const string Keep = "Keep";
    private const string Free = "Free";

    /// <summary>True when nothing is added to the base.</summary>
    public bool IsPlain => ItemDepth == 0 && !IsKept && !IsFree;

    public string Id { get; } = BaseId + (ItemDepth > 0 ? Item + ParagraphStyle.Number(ItemDepth) : "") + (IsKept ? Keep : IsFree ? Free : "");

    public string Name => StyleName.Of(BaseId).Name + (ItemDepth > 0 ? $" {Item} {ParagraphStyle.Number(ItemDepth)}" : "") + (IsKept ? " " + Keep : IsFree ? " " + Free : "");
}
