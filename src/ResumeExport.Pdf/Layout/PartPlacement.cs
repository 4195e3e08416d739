namespace ResumeExport.Pdf.Layout;

/// <summary>Where a part of a block is set.</summary>
public enum PartPlacement
{
    /// <summary>In the flow of the block's lines, after the part before it.</summary>
    Flow = 0,

    /// <summary>
    /// Flush right: on the baseline of the last line so far if at least 12 points stay free between the two, else on
    /// lines of its own. Neighbouring tabbed parts share a line; a flowing part that follows them begins a new one.
    /// </summary>
    RightTab = 1,
}
