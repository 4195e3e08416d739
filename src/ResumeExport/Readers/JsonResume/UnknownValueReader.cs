using System.Collections.Immutable;
using ResumeExport.Model.Content;
using ResumeExport.Readers.Data;
using ResumeExport.Readers.Markdown;
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
        if (context.ReadsMarkup && value.Kind == DataItemKind.Text && value.Text.Trim().Contains('\n', StringComparison.Ordinal)) return Text(member);
        var label = RichText.Plain(MemberNames.ToHeading(member.Name), value.Span);
        if (value.IsScalar) return [new LabelledList(label, [RichTextReader.Read(value, context)]) { Span = value.Span }];
        if (value.Kind == DataItemKind.Array && value.Items.TrueForAll(static item => item.IsScalar && !item.IsBlank))
            return [new LabelledList(label, [.. value.Items.Select(item => RichTextReader.Read(item, context))]) { Span = value.Span }];
        return [new Subheading(label, HeadingLevel) { Span = value.Span }, .. Read(value)];
    }

    // Text of several lines speaks for itself where its name only says that it is text.
    private ImmutableArray<Block> Text(DataMember member)
    {
        var blocks = StringMarkup.Blocks(member.Value.Text, context.Path, member.Value.Span, context.Diagnostics);
        if (FieldNames.Key(member.Name) is "summary" or "description" or "text" or "content" or "details") return blocks;
        return [new Subheading(RichText.Plain(MemberNames.ToHeading(member.Name), member.Value.Span), HeadingLevel) { Span = member.Value.Span }, .. blocks];
    }

    private ListItem Item(DataItem item)
    {
        ImmutableArray<Block> blocks = [.. Read(item)];
        return new ListItem(blocks.IsEmpty ? [new Paragraph(RichText.Plain("–"))] : blocks, item.Span);
    }
}
