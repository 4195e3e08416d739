namespace ResumeExport.Writers.Docx;

/// <summary>Writes runs.</summary>
internal sealed class RunElements(WordXml xml, bool isEastAsian)
{
    /// <summary>Writes <paramref name="text"/> as one run; line feeds become line breaks.</summary>
    /// <param name="text">The text.</param>
    /// <param name="style">The id of its character style; empty for none.</param>
    /// <param name="isRightToLeft">True for text from right to left, which has the fonts, sizes and language of complex scripts.</param>
    /// <param name="language">Its language where that is not the document's; null elsewhere.</param>
    public void Write(string text, string style, bool isRightToLeft, DocxLanguage? language = null)
    {
        xml.Start("r");
        Properties(style, (isEastAsian || language is { IsEastAsian: true }) && EastAsianText.NeedsHint(text), isRightToLeft, language);
        var start = 0;
        for (var end = text.IndexOf('\n', StringComparison.Ordinal); end >= 0; end = text.IndexOf('\n', start))
        {
            if (end > start) xml.Run(text[start..end]);
            xml.Flag("br");
            start = end + 1;
        }

        if (start < text.Length) xml.Run(text[start..]);
        xml.End();
    }

    // The order of the elements is the schema's (ISO 29500-1, 17.3.2.28).
    private void Properties(string style, bool hasHint, bool isRightToLeft, DocxLanguage? language)
    {
        if (style.Length == 0 && !hasHint && !isRightToLeft && language is null) return;
        xml.Start("rPr");
        if (style.Length > 0) xml.Value("rStyle", style);
        if (hasHint) xml.Start("rFonts").Attribute("hint", "eastAsia").End();
        if (isRightToLeft) xml.Flag("rtl");
        if (language is not null)
        {
            xml.Start("lang");
            language.RunAttributes(xml);
            xml.End();
        }

        xml.End();
    }
}
