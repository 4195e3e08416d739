namespace ResumeExport.Model.Document;

/// <summary>How exactly a date was given; a reader never adds precision.</summary>
public enum DatePrecision
{
    /// <summary>Only the year is known.</summary>
    Year,

    /// <summary>Year and month are known.</summary>
    Month,

    /// <summary>The day is known.</summary>
    Day,
}
