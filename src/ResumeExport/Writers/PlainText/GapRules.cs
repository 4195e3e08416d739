using ResumeExport.Model.Text;

namespace ResumeExport.Writers.PlainText;

/// <summary>Decides how many empty lines stand before a line: one where a block ends, and in the style for text boxes as many as tell what the line is.</summary>
internal sealed class GapRules(PlainTextStyle style)
{
    private const int ShownLevels = 2;

    private ContentLine? before;

    /// <summary>True when the file tells that the line is a heading.</summary>
    public static bool IsShownHeading(ContentLine line) => line.HeadingLevel is > 0 and <= ShownLevels;

    /// <summary>True for two parts of one entry's head.</summary>
    public static bool IsSameHead(ContentLine last, ContentLine line) =>
        last.Role == LineRole.EntryPart
        && line.Role == LineRole.EntryPart
        && last.Place.AsSpan(0, last.Place.LastIndexOf('.')).SequenceEqual(line.Place.AsSpan(0, line.Place.LastIndexOf('.')));

    /// <summary>Returns how many empty lines stand before <paramref name="line"/>; call it once per line, in order.</summary>
    public int Before(ContentLine line)
    {
        var last = before;
        before = line;
        if (style == PlainTextStyle.Mail) return last is not null && IsBlockEnd(last, line) ? 1 : 0;
        if (IsShownHeading(line)) return line.HeadingLevel == 1 ? 0 : 2;
        return last is null || IsBlockEnd(last, line) ? 1 : 0;
    }

    private bool IsBlockEnd(ContentLine last, ContentLine line)
    {
        if (IsShownHeading(line)) return true;
        if (IsShownHeading(last)) return style == PlainTextStyle.Paste;
        if (line.StartsItem) return !ContinuesList(last, line);
        if (line.Placement != LinePlacement.NewLine) return false;
        return !IsSameHead(last, line) && !AreContacts(last, line);
    }

    private static bool ContinuesList(ContentLine last, ContentLine line)
    {
        if (last.ListDepth == 0) return false;
        var depth = line.ListDepth;
        var isSibling = PlacePath.IsIn(last.Place, PlacePath.ListOf(line.Place, depth));
        return isSibling || (depth > 1 && PlacePath.IsIn(last.Place, PlacePath.ItemOf(line.Place, depth - 1)));
    }

    private static bool AreContacts(ContentLine last, ContentLine line) =>
        last.Role == LineRole.Contact && line.Role == LineRole.Contact && last.ListDepth == line.ListDepth;
}
