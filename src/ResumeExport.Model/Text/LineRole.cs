namespace ResumeExport.Model.Text;

/// <summary>What a content line is in the résumé; outputs choose a style by it.</summary>
public enum LineRole
{
    /// <summary>A paragraph, also inside a list item.</summary>
    Paragraph,

    /// <summary>The person's name.</summary>
    Name,

    /// <summary>The line under the name.</summary>
    Headline,

    /// <summary>A contact item.</summary>
    Contact,

    /// <summary>The heading of a section.</summary>
    SectionHeading,

    /// <summary>A heading inside a section that opens no entry.</summary>
    Subheading,

    /// <summary>A part of an entry's head.</summary>
    EntryPart,

    /// <summary>Keywords under a label.</summary>
    Labelled,

    /// <summary>Text whose line breaks are fixed.</summary>
    Preformatted,
}
