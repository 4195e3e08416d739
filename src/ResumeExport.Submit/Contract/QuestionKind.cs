namespace ResumeExport.Submit.Contract;

/// <summary>What an answer is.</summary>
public enum QuestionKind
{
    /// <summary>One line of text.</summary>
    Text,

    /// <summary>Text of any number of lines.</summary>
    LongText,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    YesNo,

    /// <summary>One of the options.</summary>
    One,

    /// <summary>Any number of the options.</summary>
    Many,

    /// <summary>A file, named by its path.</summary>
    File,

    /// <summary>A day, <c>YYYY-MM-DD</c>.</summary>
    Date,

    /// <summary>A number.</summary>
    Number,

    /// <summary>Something whose form is not described; the answer goes out as written.</summary>
    Other,
}
