using System.Collections.Immutable;
using ResumeExport.Model.Content;
using ResumeExport.Readers.Data;
using ResumeExport.Readers.Shapes;

namespace ResumeExport.Readers.JsonResume;

/// <summary>Reads values that the schema does not know, so that every word of them stays.</summary>
internal sealed class UnknownValueReader(ReadContext context)
{
    private const int HeadingLevel = 3;

    /// <summary>Reads a value: text as a paragraph, an array as a list, an object as labelled lists.</summary>
    public IEnumerable<Block> Read(DataItem item) => item.Kind switch
    {
        _ when item.IsBlank => [],
        DataItemKind.Array => [new BulletList([.. item.Items.Where(static value => !value.IsBlank).Select(Item)]) { Span = item.Span }],
        DataItemKind.Object => item.Members.SelectMany(Member),
        _ => [new Paragraph(RichTextReader.Read(item, context)) { Span = item.Span }],
    };

    /// <summary>Reads a member under its name.</summary>
    public IEnumerable<Block> Member(DataMember member)
    {
        var value = member.Value;
        if (value.IsBlank) return [];
        var label = RichText.Plain(MemberNames.ToHeading(member.Name), value.Span);
        if (value.IsScalar) return [new LabelledList(label, [RichTextReader.Read(value, context)]) { Span = value.Span }];
        if (value.Kind == DataItemKind.Array && value.Items.TrueForAll(static item => item.IsScalar && !item.IsBlank))
            return [new LabelledList(label, [.. value.Items.Select(item => RichTextReader.Read(item, context))]) { Span = value.Span }];
        return [new Subheading(label, HeadingLevel) { Span = value.Span }, .. Read(value)];
    }

    private ListItem Item(DataItem item)
    {
        ImmutableArray<Block> blocks = [.. Read(item)];
        return new ListItem(blocks.IsEmpty ? [new Paragraph(RichText.Plain("–"))] : blocks, item.Span);
    }
}
