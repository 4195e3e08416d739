using ResumeExport.Pdf.Fonts;

namespace ResumeExport.Pdf.Shaping;

/// <summary>Turns text into glyphs: composed characters, fallback faces and pair kerning; no ligatures.</summary>
internal sealed class TextShaper(FontSet fonts, GlyphBuffer glyphs, MissingGlyphs missing, bool kerning)
{
    private readonly GlyphBuffer glyphs = glyphs;
    private int stretchStart;
    private string text = "";
    private int run;
    private FontStyle style;
    private object? tag;
    private GlyphTraits traits;

    /// <summary>Begins a stretch of text that is not kerned with what came before.</summary>
    public void BeginStretch() => stretchStart = glyphs.Count;

    /// <summary>Appends a run's glyphs.</summary>
    /// <param name="runText">The text, as the caller gave it.</param>
    /// <param name="runIndex">Index of the run, noted on each glyph.</param>
    /// <param name="runStyle">The wanted face.</param>
    /// <param name="runTag">Reported with characters that have no glyph.</param>
    /// <param name="common">Traits every glyph of the run gets.</param>
    public void Append(string runText, int runIndex, FontStyle runStyle, object? runTag, GlyphTraits common)
    {
        (text, run, style, tag, traits) = (runText, runIndex, runStyle, runTag, common);
        var index = 0;
        while (index < text.Length)
            index = AppendCluster(index);
    }

    /// <summary>Appends a space unless the stretch already ends with one.</summary>
    public void AppendSpaceIfNone(int runIndex, FontStyle runStyle, GlyphTraits common)
    {
        if (glyphs.Count > stretchStart && glyphs[^1].IsSpace)
            return;
        (text, run, style, tag, traits) = (" ", runIndex, runStyle, null, common);
        AppendCluster(0);
    }

    private int AppendCluster(int start)
    {
        var unit = text[start];
        if (unit == '\n')
            return AppendHardBreak(start);
        if (unit == '\t')
            return AppendGlyph(' ', null, start + 1);
        var next = start + 1;
        var isPlain = unit is >= ' ' and < (char)0xAD && (next == text.Length || text[next] < 0xAD);
        return isPlain ? AppendGlyph(unit, null, next) : AppendSequence(start);
    }

    private int AppendHardBreak(int start)
    {
        var last = glyphs.Count - 1;
        var reusesSpace = last >= stretchStart && glyphs[last].IsSpace && (glyphs[last].Traits & GlyphTraits.HardBreak) == 0;
        if (!reusesSpace)
            AppendGlyph(' ', null, start + 1);
        if (glyphs.Count > stretchStart)
            glyphs[^1].Traits |= GlyphTraits.HardBreak;
        return start + 1;
    }

    /// <summary>A character with the marks and invisible characters that join it, drawn as one glyph if possible.</summary>
    private int AppendSequence(int start)
    {
        var index = SkipInvisible(start);
        if (index == text.Length || text[index] is '\n' or '\t')
            return ReportRange(start, index);
        var codePoint = TextRules.CodePointAt(text, index, out var length);
        index = ExtendSequence(index + length, ref codePoint);
        var isSingle = index - start == length;
        return AppendGlyph(codePoint, isSingle ? null : text[start..index], index);
    }

    private int SkipInvisible(int index)
    {
        while (index < text.Length && TextRules.IsInvisible(text[index]))
            index++;
        return index;
    }

    private int ExtendSequence(int index, ref int codePoint)
    {
        while (index < text.Length)
        {
            if (!TextRules.IsInvisible(text[index]))
            {
                var composed = CanonicalComposition.Compose(codePoint, text[index]);
                if (composed == 0 || !fonts.HasGlyph(composed, style))
                    break;
                codePoint = composed;
            }

            index++;
        }

        return index;
    }

    private int AppendGlyph(int codePoint, string? sequence, int next)
    {
        var font = 0;
        var cid = TextRules.IsSupported(codePoint) ? fonts.Find(codePoint, sequence, style, out font) : 0;
        if (cid == 0 && TextRules.LookalikeOf(codePoint) is var twin and > 0)
            cid = fonts.Find(twin, sequence ?? char.ConvertFromUtf32(codePoint), style, out font);
        if (cid == 0 || IsStrayMark(codePoint, font, cid))
            missing.Add(codePoint, tag);
        else
            Add(codePoint, font, cid);
        return next;
    }

    // A mark can only be drawn over the glyph before it, by a glyph made to overlap: same face, no advance.
    private bool IsStrayMark(int codePoint, int font, int cid) =>
        TextRules.IsMark(codePoint)
        && (glyphs.Count == stretchStart || glyphs[^1].Font != font || fonts.Uses[font].WidthOf(cid) != 0);

    private void Add(int codePoint, int font, int cid)
    {
        var use = fonts.Uses[font];
        if (glyphs.Count > stretchStart && kerning && !use.IsFallback && glyphs[^1].Font == font)
            glyphs[^1].Kern = (short)use.Face.KernOf(use.GlyphOf(glyphs[^1].Cid), use.GlyphOf(cid));
        glyphs.Add(new Glyph
        {
            Run = run,
            Cid = (ushort)cid,
            Width = use.WidthOf(cid),
            Font = (byte)font,
            Traits = traits | TraitsOf(codePoint),
        });
    }

    private static GlyphTraits TraitsOf(int codePoint)
    {
        if (codePoint is ' ' or 0x3000)
            return GlyphTraits.Space;
        if (codePoint == '/')
            return GlyphTraits.Slash;
        return TextRules.IsMark(codePoint) ? GlyphTraits.Attached : EastAsianRules.TraitsOf(codePoint);
    }

    private int ReportRange(int start, int end)
    {
        for (var i = start; i < end; i++)
            missing.Add(text[i], tag);
        return end;
    }
}
