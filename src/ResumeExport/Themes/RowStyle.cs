namespace ResumeExport.Themes;

/// <summary>The paragraph styles of a theme; each visual line of a résumé has one.</summary>
public enum RowStyle
{
    /// <summary>Running text.</summary>
    Body,

    /// <summary>The person's name.</summary>
    Name,

    /// <summary>The line under the name.</summary>
    Headline,

    /// <summary>Contacts.</summary>
    Contact,

    /// <summary>The heading of a section.</summary>
    SectionHeading,

    /// <summary>A heading inside a section.</summary>
    Subheading,

    /// <summary>First line of an entry's head.</summary>
    EntryHead,

    /// <summary>Further lines of an entry's head.</summary>
    EntryDetail,

    /// <summary>Keywords under a label.</summary>
    Labelled,

    /// <summary>A list item, or a further paragraph of one.</summary>
    ListItem,

    /// <summary>Text whose line breaks are fixed.</summary>
    Preformatted,
}
