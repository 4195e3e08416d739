using ResumeExport.Model.Content;
using ResumeExport.Readers.Data;
using ResumeExport.Readers.Markdown;
using ResumeExport.Schemas.JsonResume;

namespace ResumeExport.Readers.JsonResume;

/// <summary>Reads the body of an entry: the fields of the schema, in the order that <c>x-blocks</c> gives.</summary>
internal sealed class EntryBodyReader(ObjectReader fields, EntryShape shape, BlockReader blocks, ReadContext context)
{
    private readonly HashSet<string> placed = new(StringComparer.Ordinal);

    /// <summary>Reads the body. A field that the order does not name stands where it would without one.</summary>
    public List<Block> Read()
    {
        var ordered = fields.Find(JsonResumeNames.Blocks) is { } order ? blocks.Read(order, Field) : [];
        List<Block> body = [];
        if (shape.Prose is { } prose) body.AddRange(Field("#" + prose) ?? []);
        body.AddRange(ordered);
        body.AddRange(Field("#" + JsonResumeNames.Highlights) ?? []);
        body.AddRange(Field("#" + JsonResumeNames.Courses) ?? []);
        foreach (var member in fields.Unread())
        {
            if (!IsOfSchema(member.Name)) context.ReportUnknown(member);
            body.AddRange(new UnknownValueReader(context).Member(member));
        }

        return body;
    }

    // Of the schema, but without a place of its own in the model: shown under its name.
    private static bool IsOfSchema(string name) => name is "keywords" or "type" or "roles" or "url";

    private IEnumerable<Block>? Field(string pointer)
    {
        if (!placed.Add(pointer)) return null;
        var name = pointer[1..];
        if (name == shape.Prose) return Prose(name);
        return name is JsonResumeNames.Highlights or JsonResumeNames.Courses ? List(name) : null;
    }

    private IEnumerable<Block> Prose(string name)
    {
        if (context.ReadsMarkup && fields.Find(name) is { Kind: DataItemKind.Text, IsBlank: false } item) return StringMarkup.Blocks(item.Text, context.Path, item.Span, context.Diagnostics);
        if (fields.Text(name) is not { } text) return [];
        return RichTextTools.Paragraphs(text).Select(static paragraph => new Paragraph(paragraph) { Span = paragraph.Span });
    }

    private IEnumerable<Block> List(string name)
    {
        var texts = fields.Texts(name);
        if (texts.Count == 0) return [];
        return [new BulletList([.. texts.Select(static text => new ListItem([new Paragraph(text) { Span = text.Span }], text.Span))]) { Span = texts[0].Span.Union(texts[^1].Span) }];
    }
}
