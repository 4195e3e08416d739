using System.Collections.Immutable;
using System.Text;
using ResumeExport.Model.Content;
using ResumeExport.Model.Document;

namespace ResumeExport.Writers.Markdown;

/// <summary>Writes blocks as people write them.</summary>
internal sealed class PlainBlocks
{
    private const int FirstLevel = 3;
    private const int DeepestLevel = 6;

    private readonly StringBuilder text = new();
    private readonly SectionKind section;

    private PlainBlocks(SectionKind section) => this.section = section;

    /// <summary>Returns <paramref name="blocks"/>, each with an empty line behind it.</summary>
    public static string Of(ImmutableArray<Block> blocks, SectionKind section) => Of(blocks, section, FirstLevel);

    private static string Of(ImmutableArray<Block> blocks, SectionKind section, int level)
    {
        var writer = new PlainBlocks(section);
        foreach (var block in blocks) writer.Add(block, level);
        return writer.text.ToString();
    }

    private void Add(Block block, int level)
    {
        switch (block)
        {
            case Paragraph paragraph: text.Append(InlineText.Of(paragraph.Text)).Append("\n\n"); break;
            case Subheading heading: text.Append('#', Math.Clamp(heading.Level, FirstLevel, DeepestLevel)).Append(' ').Append(InlineText.OfHeading(heading.Text)).Append("\n\n"); break;
            case Preformatted pre: text.Append("```\n").Append(pre.Text.ToPlainText()).Append("\n```\n\n"); break;
            case LabelledList list: text.Append(Labelled(list)).Append("\n\n"); break;
            case BulletList list: List(list); break;
            case ContactItem item: text.Append(PlainHeader.Contact(item)).Append("\n\n"); break;
            case Entry entry: Entry(entry, level); break;
            default: throw new InvalidOperationException($"Unknown block {block.GetType().Name}.");
        }
    }

    private static string Labelled(LabelledList list) => $"**{InlineText.Plain(list.Label)}:** {string.Join(", ", list.Values.Select(InlineText.Plain))}";

    private void List(BulletList list)
    {
        for (var i = 0; i < list.Items.Length; i++) text.Append(ListItems.Marked(Item(list.Items[i]), list.FirstNumber + i));
        text.Append('\n');
    }

    private string Item(ListItem item)
    {
        var first = item.Blocks[0] switch
        {
            LabelledList list => Labelled(list),
            ContactItem contact => PlainHeader.Contact(contact),
            Entry entry => Line(entry),
            _ => null,
        };
        var rest = item.Blocks;
        var content = "";
        if (first is not null)
        {
            content = first + "\n";
            rest = item.Blocks[0] is Entry { Blocks: { IsEmpty: false } inside } ? inside.AddRange(item.Blocks.RemoveAt(0)) : item.Blocks.RemoveAt(0);
            if (!rest.IsEmpty) content += "\n";
        }

        var below = Of(rest, section, FirstLevel).TrimEnd('\n');
        return IsTight(item) ? (content + below).Replace("\n\n", "\n", StringComparison.Ordinal) : content + below;
    }

    // A bullet with a list below it needs no empty line between.
    private static bool IsTight(ListItem item) => item.Blocks is [Paragraph, BulletList { FirstNumber: null }];

    private void Entry(Entry entry, int level)
    {
        text.Append('#', Math.Min(level, DeepestLevel)).Append(' ').Append(Line(entry)).Append("\n\n");
        text.Append(Of(entry.Blocks, section, level + 1));
    }

    // "Organisation — Role (Period) • Place"
    private static string Line(Entry entry)
    {
        var line = new StringBuilder();
        foreach (var part in entry.Parts)
        {
            var content = InlineText.Plain(part.Text);
            if (part.Role == EntryPartRole.Title && line.Length == 0 && entry.Kind is EntryKind.Project or EntryKind.Award) content = $"**{content}**";
            if (part.Label is { } label) content = InlineText.Plain(label) + (ContentLabels.IsJoint(label) ? "" : ": ") + content;
            if (line.Length == 0) line.Append(content);
            else if (part.Role == EntryPartRole.Period) line.Append(" (").Append(content).Append(')');
            else line.Append(part.Role is EntryPartRole.Location or EntryPartRole.Score ? " • " : " — ").Append(content);
        }

        return line.ToString();
    }
}
