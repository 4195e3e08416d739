namespace ResumeExport.Normalisation;

/// <summary>What a table column or a field holds.</summary>
public enum ColumnMeaning
{
    /// <summary>Employer or school.</summary>
    Organisation,

    /// <summary>Job title or degree.</summary>
    Role,

    /// <summary>Dates, both ends in one.</summary>
    Period,

    /// <summary>The first date.</summary>
    Start,

    /// <summary>The last date; empty for an open end.</summary>
    End,

    /// <summary>Place.</summary>
    Location,
}
