namespace ResumeExport.Themes;

/// <summary>Where the lines of a row stand between the margins.</summary>
public enum RowAlignment
{
    /// <summary>At the near margin: the right one in text from right to left.</summary>
    Near,

    /// <summary>In the middle.</summary>
    Center,
}
