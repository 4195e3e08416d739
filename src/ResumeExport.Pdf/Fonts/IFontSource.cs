using System.Collections.Immutable;

namespace ResumeExport.Pdf.Fonts;

/// <summary>Where faces come from. Implementations are safe to share between threads and never consult the system's fonts.</summary>
public interface IFontSource
{
    /// <summary>Families to try, in this order and in <see cref="FontStyle.Regular"/>, for a character the text family lacks.</summary>
    ImmutableArray<string> Fallbacks { get; }

    /// <summary>Gives a face, reading it on first use.</summary>
    /// <param name="family">Family name, compared without regard to ASCII case.</param>
    /// <param name="style">The wanted face.</param>
    /// <returns>The face, or null when the source has no such face.</returns>
    FontFace? Find(string family, FontStyle style);
}
