namespace ResumeExport.Pdf.Fonts;

/// <summary>A font file that is not a usable TrueType font, or whose OS/2 fsType forbids embedding it in a document.</summary>
public sealed class InvalidFontException : Exception
{
    /// <summary>Creates the exception without a message.</summary>
    public InvalidFontException()
    {
    }

    /// <summary>Creates the exception with the reason the font was refused.</summary>
    /// <param name="message">What is wrong with the font.</param>
    public InvalidFontException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with the reason and the failure that led to it.</summary>
    /// <param name="message">What is wrong with the font.</param>
    /// <param name="innerException">The first failure.</param>
    public InvalidFontException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
