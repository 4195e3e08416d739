namespace ResumeExport.Themes;

/// <summary>How dates are shown, to the precision that they have.</summary>
public enum DateForm
{
    /// <summary>As in the source.</summary>
    AsWritten,

    /// <summary><c>Jan 2020</c>, in the language of the résumé.</summary>
    ShortNames,

    /// <summary><c>January 2020</c>, in the language of the résumé.</summary>
    LongNames,

    /// <summary><c>01/2020</c>.</summary>
    Numeric,

    /// <summary><c>2020-01</c>, as ISO 8601.</summary>
    Iso,
}
