using ResumeExport.Normalisation;

namespace ResumeExport.Writers.Docx;

/// <summary>What the language of a résumé means in Word, which keeps three: for Western, East Asian and complex scripts.</summary>
/// <param name="Tag">BCP 47 tag of the résumé.</param>
/// <param name="EastAsia">Tag with region for East Asian text; null unless the résumé is Chinese, Japanese or Korean.</param>
/// <param name="Bidi">Tag with region for text from right to left; null unless the résumé is.</param>
/// <param name="EastAsianFont">A font for it that Word has; null for that of the theme.</param>
internal sealed record DocxLanguage(string Tag, string? EastAsia, string? Bidi, string? EastAsianFont)
{
    public bool IsRightToLeft => Bidi is not null;

    public bool IsEastAsian => EastAsia is not null;

    /// <summary>The font of text from right to left: one that Word has on every system, with Arabic, Persian and Hebrew letters; null for that of the theme.</summary>
    public string? ComplexFont => IsRightToLeft ? "Arial" : null;

    public static DocxLanguage Of(string tag)
    {
        if (LanguageTag.IsRightToLeft(tag)) return new DocxLanguage(tag, null, WithRegion(tag), null);
        return LanguageTag.Primary(tag) switch
        {
            "zh" => Chinese(tag),
            "ja" => new DocxLanguage(tag, "ja-JP", null, "Yu Gothic"),
            "ko" => new DocxLanguage(tag, "ko-KR", null, "Malgun Gothic"),
            _ => new DocxLanguage(tag, null, null, null),
        };
    }

    /// <summary>Writes the attributes of <c>w:lang</c> and <c>w:themeFontLang</c>.</summary>
    public void Attributes(WordXml xml)
    {
        xml.Attribute("val", Tag);
        if (EastAsia is not null) xml.Attribute("eastAsia", EastAsia);
        if (Bidi is not null) xml.Attribute("bidi", Bidi);
    }

    /// <summary>Writes the attributes of <c>w:lang</c> of a run: the language of its own letters alone, since Latin words among them are the document's.</summary>
    public void RunAttributes(WordXml xml)
    {
        if (EastAsia is not null) xml.Attribute("eastAsia", EastAsia);
        else if (Bidi is not null) xml.Attribute("bidi", Bidi);
        else xml.Attribute("val", Tag);
    }

    private static DocxLanguage Chinese(string tag)
    {
        var region = LanguageTag.Region(tag);
        var isTraditional = LanguageTag.Script(tag) is { } script ? script == "hant" : region is "TW" or "HK" or "MO";
        return isTraditional
            ? new DocxLanguage(tag, "zh-" + (region is "HK" or "MO" ? region : "TW"), null, "Microsoft JhengHei")
            : new DocxLanguage(tag, "zh-" + (region is "SG" ? region : "CN"), null, "Microsoft YaHei");
    }

    // Word knows languages by their regions; the one of most readers stands for a language alone.
    private static string WithRegion(string tag) => LanguageTag.Region(tag) is not null ? tag : LanguageTag.Primary(tag) switch
    {
        "ar" => "ar-SA",
        "fa" => "fa-IR",
        "he" or "iw" => "he-IL",
        "ur" => "ur-PK",
        "ps" => "ps-AF",
        "dv" => "dv-MV",
        "ug" => "ug-CN",
        _ => tag,
    };
}
