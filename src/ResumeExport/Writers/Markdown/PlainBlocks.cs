using System.Collections.Immutable;
using System.Text;
using ResumeExport.Model.Content;
using ResumeExport.Model.Document;

namespace ResumeExport.Writers.Markdown;

/// <summary>Writes blocks as people write them; one instance for what stands one below the other.</summary>
/// <param name="form">How single pieces look.</param>
internal sealed class PlainBlocks(IMarkdownForm form)
{
    private const int SectionLevel = 2;
    private const int FirstLevel = 3;
    private const int DeepestLevel = 6;

    private readonly StringBuilder text = new();

    // The list that stands right above; null when something else does.
    private (bool IsNumbered, bool IsOther)? above;

    /// <summary>Writes the heading of a section.</summary>
    public void Heading(RichText heading) => Heading(form.Heading(heading), SectionLevel);

    /// <summary>Writes <paramref name="blocks"/>.</summary>
    public void Add(ImmutableArray<Block> blocks) => Add(blocks, FirstLevel);

    /// <summary>Returns everything, each block with an empty line behind it.</summary>
    public override string ToString() => text.ToString();

    private void Add(ImmutableArray<Block> blocks, int level)
    {
        foreach (var block in blocks) Add(block, level);
    }

    private void Add(Block block, int level)
    {
        switch (block)
        {
            case Paragraph paragraph: Text(form.Paragraph(paragraph.Text)); break;
            case Subheading heading: Heading(form.Heading(heading.Text), form.HeadingLevel(heading.Level)); break;
            case Preformatted pre: Text(form.Preformatted(pre.Text)); break;
            case LabelledList list: Text(form.Labelled(list)); break;
            case BulletList list: List(list, level); break;
            case ContactItem item: Text(form.Contacts([item])); break;
            case Entry entry: Entry(entry, level); break;
            default: throw new InvalidOperationException($"Unknown block {block.GetType().Name}.");
        }
    }

    private void Text(string content)
    {
        text.Append(content).Append("\n\n");
        above = null;
    }

    private void Heading(string content, int level) => Text(new string('#', level) + " " + content);

    private void Entry(Entry entry, int level)
    {
        Heading(form.EntryHeading(entry), Math.Min(level, DeepestLevel));
        Add(entry.Blocks, level + 1);
    }

    // A list right below one of its kind would be the same list, but for another sign.
    private void List(BulletList list, int level)
    {
        var isNumbered = list.FirstNumber is not null;
        var isOther = above == (isNumbered, false);
        for (var i = 0; i < list.Items.Length; i++) text.Append(ListItems.Marked(Item(list.Items[i], level), list.FirstNumber + i, isOther));
        text.Append('\n');
        above = (isNumbered, isOther);
    }

    private string Item(ListItem item, int level)
    {
        var inside = new PlainBlocks(form);
        if (item.Blocks[0] is not Entry entry)
        {
            inside.Add(item.Blocks[0], level);
            inside.Add(item.Blocks.RemoveAt(0), level, item.Blocks is [Paragraph, BulletList { FirstNumber: null }]);
        }
        else
        {
            inside.Text(form.EntryItem(entry));
            inside.Add(entry.Blocks, level + 1, item.Blocks.Length == 1 && entry.Blocks is [BulletList { FirstNumber: null }]);
            inside.Add(item.Blocks.RemoveAt(0), level);
        }

        return inside.ToString();
    }

    // A bullet with a list below it needs no empty line between.
    private void Add(ImmutableArray<Block> blocks, int level, bool isTight)
    {
        if (isTight) text.Length--;
        Add(blocks, level);
    }
}
