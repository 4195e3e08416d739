using ResumeExport.Model.Content;
using ResumeExport.Model.Document;

namespace ResumeExport.Model.Text;

/// <summary>All rich texts of a résumé, in no order that matters: for checks over the whole content.</summary>
public static class Leaves
{
    /// <summary>Returns every leaf of <paramref name="document"/> once.</summary>
    public static IReadOnlyList<RichText> Of(ResumeDocument document)
    {
        var leaves = new List<RichText>();
        ForEach(document, leaves.Add);
        return leaves;
    }

    /// <summary>Calls <paramref name="visit"/> once with every leaf of <paramref name="document"/>, without a list of them all.</summary>
    public static void ForEach(ResumeDocument document, Action<RichText> visit)
    {
        visit(document.Header.Name);
        foreach (var part in document.Header.Headline?.Parts ?? []) visit(part);
        foreach (var contact in document.Header.Contacts) Visit(contact, visit);
        foreach (var block in document.Header.Blocks) Visit(block, visit);
        foreach (var section in document.Sections)
        {
            if (!section.Heading.IsEmpty) visit(section.Heading);
            foreach (var block in section.Blocks) Visit(block, visit);
        }
    }

    private static void Visit(Block block, Action<RichText> visit)
    {
        switch (block)
        {
            case Paragraph paragraph: visit(paragraph.Text); break;
            case LabelledList list: Visit(list.Label, list.Values.AsSpan(), visit); break;
            case BulletList list: foreach (var item in list.Items) foreach (var inner in item.Blocks) Visit(inner, visit); break;
            case Entry entry: Visit(entry, visit); break;
            case ContactItem item: Visit(item.Label, [item.Value], visit); break;
            case Subheading heading: visit(heading.Text); break;
            case Preformatted text: visit(text.Text); break;
            default: throw new InvalidOperationException($"Unknown block {block.GetType().Name}.");
        }
    }

    private static void Visit(Entry entry, Action<RichText> visit)
    {
        foreach (var part in entry.Parts) Visit(part.Label, [part.Text], visit);
        foreach (var block in entry.Blocks) Visit(block, visit);
    }

    private static void Visit(RichText? label, ReadOnlySpan<RichText> values, Action<RichText> visit)
    {
        if (label is not null) visit(label);
        foreach (var value in values) visit(value);
    }
}
