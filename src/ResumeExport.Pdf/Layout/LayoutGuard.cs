namespace ResumeExport.Pdf.Layout;

/// <summary>Refuses documents no page can be made of. These are faults of the calling code, hence exceptions.</summary>
internal static class LayoutGuard
{
    private const double SmallestPage = 3;
    private const double LargestPage = 14400;
    private const int DeepestList = 50;

    /// <summary>Checks sizes, list depths and language tags.</summary>
    /// <exception cref="ArgumentException">A value is out of its range; the message names it.</exception>
    public static void Check(LayoutDocument document)
    {
        RequireLanguage(document.Language);
        RequirePage(document.Page);
        foreach (var block in document.Blocks)
            RequireBlock(block);
    }

    private static void RequirePage(PageSetup page)
    {
        var fits = page.Width is >= SmallestPage and <= LargestPage && page.Height is >= SmallestPage and <= LargestPage;
        if (!fits || !(page.ContentWidth > 0) || !(page.ContentHeight > 0))
            throw new ArgumentException("The page must be 3 to 14,400 points each way and leave room between its margins.");
    }

    private static void RequireBlock(LayoutBlock block)
    {
        if (!(block.Style.FontSize > 0) || !(block.Style.LineHeight > 0))
            throw new ArgumentException("Font size and line height must be above 0.");
        if (block.ListLevel is < 0 or > DeepestList)
            throw new ArgumentException("A list level must be 0 to 50.");
        foreach (var part in block.Parts)
        {
            foreach (var run in part.Runs)
                RequireLanguage(run.Language);
        }
    }

    private static void RequireLanguage(string? tag)
    {
        if (tag is not null && !IsLanguageTag(tag))
            throw new ArgumentException("\"" + tag + "\" is not a language tag (BCP 47).");
    }

    /// <summary>Letters, then groups of letters and digits: the pattern PDF/UA holds /Lang against (ISO 14289-1, 7.2).</summary>
    internal static bool IsLanguageTag(string tag)
    {
        var length = 0;
        var isFirst = true;
        foreach (var unit in tag)
        {
            if (unit == '-' && length > 0)
            {
                length = 0;
                isFirst = false;
            }
            else if (++length > 8 || !(char.IsAsciiLetter(unit) || (char.IsAsciiDigit(unit) && !isFirst)))
            {
                return false;
            }
        }

        return length > 0;
    }
}
