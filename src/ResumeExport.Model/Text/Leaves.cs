using ResumeExport.Model.Content;
using ResumeExport.Model.Document;

namespace ResumeExport.Model.Text;

/// <summary>All rich texts of a résumé, in no order that matters: for checks over the whole content.</summary>
public static class Leaves
{
    /// <summary>Returns every leaf of <paramref name="document"/> once.</summary>
    public static IReadOnlyList<RichText> Of(ResumeDocument document)
    {
        var leaves = new List<RichText> { document.Header.Name };
        if (document.Header.Headline is { } headline) leaves.AddRange(headline.Parts);
        foreach (var contact in document.Header.Contacts) Add(contact, leaves);
        foreach (var block in document.Header.Blocks) Add(block, leaves);
        foreach (var section in document.Sections)
        {
            if (!section.Heading.IsEmpty) leaves.Add(section.Heading);
            foreach (var block in section.Blocks) Add(block, leaves);
        }

        return leaves;
    }

    private static void Add(Block block, List<RichText> leaves)
    {
        switch (block)
        {
            case Paragraph paragraph: leaves.Add(paragraph.Text); break;
            case LabelledList list: AddLabelled(list.Label, list.Values.AsSpan(), leaves); break;
            case BulletList list: foreach (var item in list.Items) foreach (var inner in item.Blocks) Add(inner, leaves); break;
            case Entry entry: AddEntry(entry, leaves); break;
            case ContactItem item: AddLabelled(item.Label, [item.Value], leaves); break;
            case Subheading heading: leaves.Add(heading.Text); break;
            case Preformatted text: leaves.Add(text.Text); break;
            default: throw new InvalidOperationException($"Unknown block {block.GetType().Name}.");
        }
    }

    private static void AddEntry(Entry entry, List<RichText> leaves)
    {
        foreach (var part in entry.Parts) AddLabelled(part.Label, [part.Text], leaves);
        foreach (var block in entry.Blocks) Add(block, leaves);
    }

    private static void AddLabelled(RichText? label, ReadOnlySpan<RichText> values, List<RichText> leaves)
    {
        if (label is not null) leaves.Add(label);
        leaves.AddRange(values);
    }
}
