using ResumeExport.Pdf.Tagging;

namespace ResumeExport.Pdf.Serialization;

/// <summary>A page as drawn.</summary>
/// <param name="Content">The content stream; its owners give the page's entry of the parent tree.</param>
/// <param name="Links">Link annotations in reading order.</param>
/// <param name="Fonts">For each face of the document, whether the page uses it.</param>
internal sealed record ComposedPage(ContentStream Content, List<LinkAnnotation> Links, bool[] Fonts);
