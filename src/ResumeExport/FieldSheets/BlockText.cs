using System.Globalization;
using ResumeExport.Model.Content;
using ResumeExport.Model.Document;
using ResumeExport.Model.Text;

namespace ResumeExport.FieldSheets;

/// <summary>Content as text for a box of a form: one line for each line of the résumé, bullets as <c>•</c>.</summary>
internal sealed class BlockText
{
    private readonly List<string> lines = [];

    private BlockText()
    {
    }

    /// <summary>Returns the text of blocks, lines parted by <c>\n</c>.</summary>
    public static string Of(IEnumerable<Block> blocks)
    {
        var text = new BlockText();
        foreach (var block in blocks) text.Add(block, "");
        return string.Join('\n', text.lines);
    }

    /// <summary>Returns the head of an entry on one line.</summary>
    public static string HeadOf(Entry entry) => string.Join(" – ", entry.Parts.Select(Text));

    /// <summary>Returns a part with its label.</summary>
    public static string Text(EntryPart part) => Labelled(part.Label, part.Text.ToPlainText());

    /// <summary>Returns a contact with its label.</summary>
    public static string Text(ContactItem item)
    {
        var value = item.Value.ToPlainText();
        var text = Labelled(item.Label, value);
        return item.Link is { } link && !link.Contains(value, StringComparison.Ordinal) ? $"{text} ({link})" : text;
    }

    private static string Labelled(RichText? label, string text) => label is null ? text : label.ToPlainText() + ContentLines.SeparatorBehind(label) + text;

    private void Add(Block block, string indent)
    {
        switch (block)
        {
            case Paragraph paragraph: Add(paragraph.Text, indent); break;
            case Preformatted preformatted: Add(preformatted.Text, indent); break;
            case Subheading heading: Add(heading.Text, indent); break;
            case LabelledList list: lines.Add(indent + Labelled(list.Label, string.Join(ContentLines.ValueSeparator, list.Values.Select(static value => value.ToPlainText())))); break;
            case ContactItem item: lines.Add(indent + Text(item)); break;
            case BulletList list: Add(list, indent); break;
            case Entry entry:
                lines.Add(indent + HeadOf(entry));
                foreach (var inner in entry.Blocks) Add(inner, indent);
                break;
            default: throw new InvalidOperationException($"Unknown block {block.GetType().Name}.");
        }
    }

    private void Add(RichText text, string indent)
    {
        foreach (var line in text.ToPlainText().Split('\n')) lines.Add(indent + line);
    }

    private void Add(BulletList list, string indent)
    {
        for (var i = 0; i < list.Items.Length; i++)
        {
            var marker = list.FirstNumber is { } first ? (first + i).ToString(CultureInfo.InvariantCulture) + ". " : "• ";
            var start = lines.Count;
            foreach (var block in list.Items[i].Blocks) Add(block, indent + new string(' ', marker.Length));
            if (lines.Count > start) lines[start] = indent + marker + lines[start][(indent.Length + marker.Length)..];
        }
    }
}
