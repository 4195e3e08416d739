using System.Collections.Immutable;

namespace ResumeExport.Pdf.Fonts;

/// <summary>
/// The fonts that ship with the library: Carlito in four faces, and for what it lacks Inter and DejaVu Sans (symbols), WenQuanYi Micro Hei
/// (Chinese, Japanese, Korean) and Noto Emoji, in one face each.
/// </summary>
public sealed class EmbeddedFontSource : IFontSource
{
    private const int StyleCount = 4;

    private readonly Lazy<FontFace?>[] carlito;
    private readonly Dictionary<string, Lazy<FontFace?>> fallbacks = new(StringComparer.OrdinalIgnoreCase);

    private EmbeddedFontSource()
    {
        carlito = new Lazy<FontFace?>[StyleCount];
        for (var style = 0; style < StyleCount; style++)
            carlito[style] = Face("Carlito/Carlito-" + ((FontStyle)style).ToFileSuffix() + ".ttf");
        fallbacks.Add("Inter", Face("Inter/Inter-Regular.ttf"));
        fallbacks.Add("DejaVu Sans", Face("DejaVuSans/DejaVuSans.ttf"));
        fallbacks.Add("WenQuanYi Micro Hei", Face("WenQuanYiMicroHei/wqy-microhei.ttc"));
        fallbacks.Add("Noto Emoji", Face("NotoEmoji/NotoEmoji_400Regular.ttf"));
    }

    /// <summary>The one instance: faces are immutable and shared by every document and thread.</summary>
    public static EmbeddedFontSource Instance { get; } = new();

    /// <inheritdoc/>
    public ImmutableArray<string> Fallbacks { get; } = ["Inter", "DejaVu Sans", "WenQuanYi Micro Hei", "Noto Emoji"];

    /// <inheritdoc/>
    public FontFace? Find(string family, FontStyle style)
    {
        if (string.Equals(family, "Carlito", StringComparison.OrdinalIgnoreCase))
            return carlito[(int)style & (StyleCount - 1)].Value;
        return style == FontStyle.Regular && fallbacks.TryGetValue(family, out var face) ? face.Value : null;
    }

    private static Lazy<FontFace?> Face(string resource) =>
        new(() => ResourceMemory.Open(resource) is { } bytes ? new FontFace(bytes) : null);
}
