namespace ResumeExport.Model.Text;

/// <summary>Where a content line stands relative to the one before it.</summary>
public enum LinePlacement
{
    /// <summary>On a new visual line.</summary>
    NewLine,

    /// <summary>On the same visual line, behind a separator.</summary>
    SameLine,

    /// <summary>On the same visual line, flush with the far margin.</summary>
    FarEdge,
}
