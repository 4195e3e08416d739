using ResumeExport.Model.Content;
using ResumeExport.Model.Document;

namespace ResumeExport.Composition;

/// <summary>The last item of a list that is one short line: alone on a new page it would look lost.</summary>
internal static class LonelyItem
{
    /// <summary>Letters on a line, as a rough measure: lines are broken only later.</summary>
    public const int UsualLineLength = 95;

    /// <summary>True for so many letters that they are most likely one line.</summary>
    public static bool IsShort(int length) => length < UsualLineLength;

    /// <summary>True when the last item of <paramref name="list"/> stays on the page of the one before it.</summary>
    public static bool Ends(BulletList list) => list.Items.Length > 1 && LengthOf(list.Items[^1]) is { } length && IsShort(length) && IsOneRow(list.Items[^2]);

    private static int? LengthOf(ListItem item) => item.Blocks switch
    {
        [Paragraph paragraph] => LengthOf(paragraph.Text),
        [LabelledList list] => LengthOf(list.Label) + list.Values.Sum(static value => LengthOf(value) + 2),
        [Entry { Blocks.IsEmpty: true } entry] => entry.Parts.Sum(static part => LengthOf(part.Text) + (part.Label is { } label ? LengthOf(label) + 2 : 0)),
        _ => null,
    };

    private static int LengthOf(RichText text) => text.ToPlainText().Length;

    private static bool IsOneRow(ListItem item) => item.Blocks is [Paragraph or LabelledList or ContactItem or Entry { Blocks.IsEmpty: true }];
}
