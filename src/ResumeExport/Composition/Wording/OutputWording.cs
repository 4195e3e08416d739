namespace ResumeExport.Composition.Wording;

/// <summary>Which words a format shows where a theme says something otherwise than the source.</summary>
public enum OutputWording
{
    /// <summary>The theme's.</summary>
    Theme,

    /// <summary>The theme's, but links by their text: the format writes the addresses out by itself.</summary>
    ThemeWithLinkTexts,

    /// <summary>The source's: the format is a notation to be read again.</summary>
    Source,
}
