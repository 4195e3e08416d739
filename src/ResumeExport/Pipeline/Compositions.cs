using ResumeExport.Composition;
using ResumeExport.Composition.Wording;
using ResumeExport.Model.Document;
using ResumeExport.Themes;

namespace ResumeExport.Pipeline;

/// <summary>A résumé with a theme applied, in the words that each format has; each is made when a format first asks for it.</summary>
/// <param name="document">The résumé as it was read.</param>
/// <param name="theme">The theme.</param>
public sealed class Compositions(ResumeDocument document, Theme theme)
{
    private readonly ComposedResume?[] made = new ComposedResume?[(int)OutputWording.Source + 1];

    /// <summary>The résumé as it was read.</summary>
    public ResumeDocument Document => document;

    /// <summary>Returns what <paramref name="format"/> is written from and held to.</summary>
    public ComposedResume For(OutputFormat format)
    {
        // Most themes say nothing otherwise: one form serves all formats.
        var wording = theme.Wording.IsAsWritten ? OutputWording.Source : format.Wording;
        return made[(int)wording] ??= Composer.Compose(document, theme, wording);
    }
}
