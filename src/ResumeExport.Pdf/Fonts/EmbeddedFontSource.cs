using System.Collections.Immutable;

namespace ResumeExport.Pdf.Fonts;

/// <summary>
/// The fonts that ship with the library: Carlito, Caladea, Liberation Serif and Liberation Sans in four faces each, and for what they lack Inter and
/// DejaVu Sans (symbols), WenQuanYi Micro Hei (Chinese, Japanese, Korean) and Noto Emoji, in one face each.
/// </summary>
public sealed class EmbeddedFontSource : IFontSource
{
    private const int StyleCount = 4;

    private readonly Dictionary<string, Lazy<FontFace?>[]> families = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Lazy<FontFace?>> fallbacks = new(StringComparer.OrdinalIgnoreCase);

    private EmbeddedFontSource()
    {
        foreach (var family in TextFamilies) families.Add(family, Faces(family.Replace(" ", "", StringComparison.Ordinal)));
        fallbacks.Add("Inter", Face("Inter/Inter-Regular.ttf"));
        fallbacks.Add("DejaVu Sans", Face("DejaVuSans/DejaVuSans.ttf"));
        fallbacks.Add("WenQuanYi Micro Hei", Face("WenQuanYiMicroHei/wqy-microhei.ttc"));
        fallbacks.Add("Noto Emoji", Face("NotoEmoji/NotoEmoji_400Regular.ttf"));
    }

    /// <summary>The families for text. Each has the widths of a family that Word knows: Calibri, Cambria, Times New Roman, Arial.</summary>
    public static ImmutableArray<string> TextFamilies { get; } = ["Carlito", "Caladea", "Liberation Serif", "Liberation Sans"];

    /// <summary>The one instance: faces are immutable and shared by every document and thread.</summary>
    public static EmbeddedFontSource Instance { get; } = new();

    /// <inheritdoc/>
    public ImmutableArray<string> Fallbacks { get; } = ["Inter", "DejaVu Sans", "WenQuanYi Micro Hei", "Noto Emoji"];

    /// <inheritdoc/>
    public FontFace? Find(string family, FontStyle style)
    {
        if (families.TryGetValue(family, out var faces)) return faces[(int)style & (StyleCount - 1)].Value;
        return style == FontStyle.Regular && fallbacks.TryGetValue(family, out var face) ? face.Value : null;
    }

    private static Lazy<FontFace?>[] Faces(string name)
    {
        var faces = new Lazy<FontFace?>[StyleCount];
        for (var style = 0; style < StyleCount; style++) faces[style] = Face($"{name}/{name}-{((FontStyle)style).ToFileSuffix()}.ttf");
        return faces;
    }

    private static Lazy<FontFace?> Face(string resource) =>
        new(() => ResourceMemory.Open(resource) is { } bytes ? new FontFace(bytes) : null);
}
