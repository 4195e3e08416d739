using System.Collections.Immutable;

namespace ResumeExport.Pdf.Fonts;

/// <summary>The fonts that ship with the library: Carlito in four faces, and Inter Regular for symbols Carlito lacks.</summary>
public sealed class EmbeddedFontSource : IFontSource
{
    private const int StyleCount = 4;

    private readonly Lazy<FontFace?>[] carlito;
    private readonly Lazy<FontFace?> inter;

    private EmbeddedFontSource()
    {
        carlito = new Lazy<FontFace?>[StyleCount];
        for (var style = 0; style < StyleCount; style++)
            carlito[style] = Face("Carlito/Carlito-" + ((FontStyle)style).ToFileSuffix() + ".ttf");
        inter = Face("Inter/Inter-Regular.ttf");
    }

    /// <summary>The one instance: faces are immutable and shared by every document and thread.</summary>
    public static EmbeddedFontSource Instance { get; } = new();

    /// <inheritdoc/>
    public ImmutableArray<string> Fallbacks { get; } = ["Inter"];

    /// <inheritdoc/>
    public FontFace? Find(string family, FontStyle style)
    {
        if (string.Equals(family, "Carlito", StringComparison.OrdinalIgnoreCase))
            return carlito[(int)style & (StyleCount - 1)].Value;
        var isInter = style == FontStyle.Regular && string.Equals(family, "Inter", StringComparison.OrdinalIgnoreCase);
        return isInter ? inter.Value : null;
    }

    private static Lazy<FontFace?> Face(string resource) =>
        new(() => ResourceMemory.Open(resource) is { } bytes ? new FontFace(bytes) : null);
}
