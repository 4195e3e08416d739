using ResumeExport.Model.Content;
using ResumeExport.Model.Document;

namespace ResumeExport.Composition;

/// <summary>The last item of a list that is one short line: alone on a new page it would look lost.</summary>
internal static class LonelyItem
{
    /// <summary>Lists with fewer items have no end that could get lost.</summary>
    public const int LeastItems = 3;

    /// <summary>Letters on a line, as a rough measure: lines are broken only later.</summary>
    public const int UsualLineLength = 95;

    /// <summary>True for text that is most likely one line.</summary>
    public static bool IsShort(string text) => text.Length < UsualLineLength;

    /// <summary>True when the last item of <paramref name="list"/> stays on the page of the one before it.</summary>
    public static bool Ends(BulletList list) =>
        list.Items.Length >= LeastItems
        && TextOf(list.Items[^1]) is { } text && IsShort(text)
        && IsOneRow(list.Items[^2]) && IsOneRow(list.Items[^3]);

    private static string? TextOf(ListItem item) => item.Blocks switch
    {
        [Paragraph paragraph] => paragraph.Text.ToPlainText(),
        [LabelledList list] => list.Label.ToPlainText() + ": " + string.Join(", ", list.Values.Select(static value => value.ToPlainText())),
        _ => null,
    };

    private static bool IsOneRow(ListItem item) => item.Blocks is [Paragraph or LabelledList or ContactItem or Entry { Blocks.IsEmpty: true }];
}
