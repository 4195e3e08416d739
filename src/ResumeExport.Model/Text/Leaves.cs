using ResumeExport.Model.Content;
using ResumeExport.Model.Document;

namespace ResumeExport.Model.Text;

/// <summary>All rich texts of a résumé, in no order that matters: for checks over the whole content.</summary>
public static class Leaves
{
    /// <summary>Returns every leaf of <paramref name="document"/> once.</summary>
    public static IEnumerable<RichText> Of(ResumeDocument document)
    {
        yield return document.Header.Name;
        foreach (var part in document.Header.Headline?.Parts ?? []) yield return part;
        foreach (var leaf in document.Header.Contacts.SelectMany(Of)) yield return leaf;
        foreach (var leaf in document.Header.Blocks.SelectMany(Of)) yield return leaf;
        foreach (var section in document.Sections)
        {
            if (!section.Heading.IsEmpty) yield return section.Heading;
            foreach (var leaf in section.Blocks.SelectMany(Of)) yield return leaf;
        }
    }

    private static IEnumerable<RichText> Of(Block block) => block switch
    {
        Paragraph paragraph => [paragraph.Text],
        LabelledList list => [list.Label, .. list.Values],
        BulletList list => list.Items.SelectMany(static item => item.Blocks).SelectMany(Of),
        Entry entry => entry.Parts.SelectMany(Of).Concat(entry.Blocks.SelectMany(Of)),
        ContactItem item => item.Label is { } label ? [label, item.Value] : [item.Value],
        Subheading heading => [heading.Text],
        Preformatted text => [text.Text],
        _ => throw new InvalidOperationException($"Unknown block {block.GetType().Name}."),
    };

    private static IEnumerable<RichText> Of(EntryPart part) =>
        part.Label is { } label ? [label, part.Text] : [part.Text];
}
