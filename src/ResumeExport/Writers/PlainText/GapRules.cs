using ResumeExport.Model.Text;

namespace ResumeExport.Writers.PlainText;

/// <summary>Decides which lines have an empty line before them because a block ends there.</summary>
internal sealed class GapRules
{
    private const int LevelsWithUnderline = 2;

    private ContentLine? before;

    /// <summary>True when the line that is written to the page needs an underline.</summary>
    public static bool HasUnderline(ContentLine line) => line.HeadingLevel is > 0 and <= LevelsWithUnderline;

    /// <summary>True when an empty line stands before <paramref name="line"/>; call it once per line, in order.</summary>
    public bool IsBefore(ContentLine line)
    {
        var last = before;
        before = line;
        if (last is null) return false;
        if (HasUnderline(line)) return true;
        if (HasUnderline(last)) return false;
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

    private static bool IsSameHead(ContentLine last, ContentLine line) =>
        last.Role == LineRole.EntryPart
        && line.Role == LineRole.EntryPart
        && last.Place.AsSpan(0, last.Place.LastIndexOf('.')).SequenceEqual(line.Place.AsSpan(0, line.Place.LastIndexOf('.')));

    private static bool AreContacts(ContentLine last, ContentLine line) =>
        last.Role == LineRole.Contact && line.Role == LineRole.Contact && last.ListDepth == line.ListDepth;
}
