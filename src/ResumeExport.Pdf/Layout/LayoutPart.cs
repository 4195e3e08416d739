using System.Collections.Immutable;

namespace ResumeExport.Pdf.Layout;

/// <summary>A stretch of a block that becomes a structure element of its own, though it may share a line with others.</summary>
public sealed record LayoutPart
{
    /// <summary>The structure type; a paragraph by default.</summary>
    public StructureRole Role { get; init; }

    /// <summary>The text. A part without text is left out.</summary>
    public ImmutableArray<LayoutRun> Runs { get; init; } = [];

    /// <summary>Where the part is set; in the flow by default.</summary>
    public PartPlacement Placement { get; init; }

    /// <summary>
    /// Drawn before this part when it follows another part of the same placement on the same line, in the block's regular face, as a
    /// layout artifact: it is no part of the document's text. One space by default. If the line breaks here only the
    /// separator's leading spaces are drawn.
    /// </summary>
    public string Separator { get; init; } = " ";

    /// <summary>Moves the part to the next line rather than break inside it, if a line can hold it.</summary>
    public bool KeepTogether { get; init; }
}
