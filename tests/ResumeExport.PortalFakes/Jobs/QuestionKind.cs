namespace ResumeExport.PortalFakes.Jobs;

/// <summary>What an answer to a question is.</summary>
public enum QuestionKind
{
    /// <summary>One line of text.</summary>
    ShortText,

    /// <summary>Text of any number of lines.</summary>
    LongText,

    /// <summary>Yes or no.</summary>
    YesNo,

    /// <summary>One of the options.</summary>
    SingleSelect,

    /// <summary>Any number of the options.</summary>
    MultiSelect,

    /// <summary>A file.</summary>
    File,

    /// <summary>A day, <c>YYYY-MM-DD</c>.</summary>
    Date,
}
