namespace ResumeExport.Themes;

/// <summary>What is shown of a link.</summary>
public enum LinkDisplay
{
    /// <summary>Its text.</summary>
    Text,

    /// <summary>Its address where that says the text as well, else both.</summary>
    Url,

    /// <summary>Its text and its address, unless they are the same.</summary>
    Both,
}
