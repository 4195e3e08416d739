namespace ResumeExport.Normalisation;

/// <summary>The names of table columns and of fields that hold a part of an entry's head.</summary>
public static class ColumnWords
{
    /// <summary>Returns what a column called <paramref name="name"/> holds, in any listed language; null for a name that says nothing.</summary>
    public static ColumnMeaning? MeaningOf(string name) => name.Trim().ToLowerInvariant() switch
    {
        "company" or "employer" or "organisation" or "organization" => ColumnMeaning.Organisation,
        "role" or "position" or "title" => ColumnMeaning.Role,
        "period" or "dates" or "date" or "year" or "years" => ColumnMeaning.Period,
        "from" or "start" or "joined" => ColumnMeaning.Start,
        "to" or "until" or "end" or "left" => ColumnMeaning.End,
        "location" or "place" or "city" => ColumnMeaning.Location,
        _ => null,
    };
}
