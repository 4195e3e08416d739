using ResumeExport.Model.Diagnostics;
using ResumeExport.Pdf.Fonts;
using ResumeExport.Themes;

namespace ResumeExport.Writers.Docx.Embedding;

/// <summary>Chooses the font that a document embeds, the one that the PDF has, and its faces, as far as their licence allows it.</summary>
internal sealed class FontEmbedding
{
    // Bits of OS/2 fsType: what a licence allows below "installable", which is 0, and that only pictures of letters may be embedded.
    private const int RightsMask = 0x000E;
    private const int Editable = 0x0008;
    private const int BitmapOnly = 0x0200;
    private static readonly byte[] Collection = "ttcf"u8.ToArray();

    private readonly IFontSource source;
    private readonly List<Diagnostic> findings = [];

    private FontEmbedding(string family, string substitute, IFontSource source)
    {
        Family = family;
        Substitute = substitute;
        this.source = source;
    }

    /// <summary>The font, which the document names as well.</summary>
    public string Family { get; }

    /// <summary>The family that programs take which do not read embedded fonts.</summary>
    public string Substitute { get; }

    /// <summary>What could not be embedded.</summary>
    public IReadOnlyList<Diagnostic> Findings => findings;

    /// <summary>Returns the embedding of the theme's first family that comes with the program; null after a finding when there is none.</summary>
    public static FontEmbedding? Of(Theme theme, IFontSource source, ICollection<Diagnostic> findings)
    {
        if (EmbeddedFamilies.Of(theme, source) is [var family, ..]) return new FontEmbedding(family, theme.DocxFontFamily, source);
        findings.Add(Warning($"no font of the theme '{theme.Name}' comes with the program; none is embedded", EmbeddedFamilies.Hint));
        return null;
    }

    /// <summary>The finding for a reference document with fonts of its own.</summary>
    public static Diagnostic OtherFont(string family) =>
        Warning($"the fonts of the reference document are not embedded: only {family} comes with the program", $"set the reference document in {family}, or embed its fonts with Word");

    /// <summary>Returns the faces that may be embedded.</summary>
    public List<EmbeddedFace> Faces(FacesInUse used)
    {
        var faces = new List<EmbeddedFace>();
        foreach (var style in used.Styles)
        {
            if (source.Find(Family, style) is not { } face) continue;
            if (MayBeEdited(face)) faces.Add(new EmbeddedFace(style, face));
            else findings.Add(Warning($"the face {face.PostScriptName} is not embedded: its licence allows no documents that can be edited", "choose a font with a licence that does, or leave --embed-fonts out"));
        }

        return faces;
    }

    private static bool MayBeEdited(FontFace face)
    {
        var rights = face.EmbeddingRights;
        return ((rights & RightsMask) == 0 || (rights & Editable) != 0) && (rights & BitmapOnly) == 0 && !face.File.Span.StartsWith(Collection);
    }

    private static Diagnostic Warning(string message, string hint) => new(DiagnosticCodes.DocxFontNotEmbedded, DiagnosticSeverity.Warning, message, Hint: hint);
}
