using ResumeExport.Model.Content;
using ResumeExport.Readers.Data;
using ResumeExport.Schemas.JsonResume;

namespace ResumeExport.Readers.JsonResume;

/// <summary>Reads skills, languages and interests.</summary>
internal sealed class KeywordReader(ReadContext context)
{
    /// <summary>Reads an item; a string in place of an object is its name.</summary>
    public IEnumerable<Block> Read(DataItem item, KeywordShape shape)
    {
        if (item.Kind != DataItemKind.Object) return new UnknownValueReader(context).Read(item);
        var fields = new ObjectReader(item, context);
        var label = fields.Text(shape.Label);
        var values = fields.Texts(shape.Values);
        if (fields.Text("level") is { } level) AddLevel(ref label, values, level);
        return [.. Main(label, values, item), .. Unread(fields)];
    }

    private static IEnumerable<Block> Main(RichText? label, List<RichText> values, DataItem item)
    {
        if (label is not null && values.Count > 0) return [new LabelledList(label, [.. values]) { Span = item.Span }];
        if (label is not null) return [new Paragraph(label) { Span = item.Span }];
        return values.Select(value => new Paragraph(value) { Span = item.Span });
    }

    private static void AddLevel(ref RichText? label, List<RichText> values, RichText level)
    {
        if (label is null || values.Count == 0) values.Add(level);
        else label = new RichText([.. label.Inlines, new TextRun(" (", TextStyles.None, default), .. level.Inlines, new TextRun(")", TextStyles.None, default)]);
    }

    private IEnumerable<Block> Unread(ObjectReader fields)
    {
        foreach (var member in fields.Unread())
        {
            context.ReportUnknown(member);
            foreach (var block in new UnknownValueReader(context).Member(member)) yield return block;
        }
    }
}
