using ResumeExport.Model.Content;

namespace ResumeExport.Inspection.Extractors.Html;

/// <summary>What the elements around a text say about it.</summary>
/// <param name="Styles">Bold and italic.</param>
/// <param name="Target">Where the text leads; null outside links.</param>
/// <param name="ListDepth">How many lists are around.</param>
/// <param name="IsOngoing">True inside an element of class <c>ongoing</c>.</param>
/// <param name="IsHidden">True inside an element that says it is not shown.</param>
/// <param name="IsInMain">True inside <c>main</c>.</param>
/// <param name="Nesting">How many elements are around.</param>
internal readonly record struct HtmlContext(TextStyles Styles, string? Target, int ListDepth, bool IsOngoing, bool IsHidden, bool IsInMain, int Nesting);
