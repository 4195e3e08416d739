namespace ResumeExport.Model.Text;

/// <summary>What a plain text file is laid out for.</summary>
public enum PlainTextStyle
{
    /// <summary>Mails and files: wrapped lines, hanging indents, underlined headings.</summary>
    Mail,

    /// <summary>Text boxes of forms: one line for each text, headings told by the empty lines around them.</summary>
    Paste,
}
