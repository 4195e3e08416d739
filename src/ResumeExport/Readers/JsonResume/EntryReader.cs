using System.Collections.Immutable;
using ResumeExport.Model.Content;
using ResumeExport.Model.Document;
using ResumeExport.Normalisation;
using ResumeExport.Readers.Data;
using ResumeExport.Schemas.JsonResume;

namespace ResumeExport.Readers.JsonResume;

/// <summary>Reads entries: the objects of the standard arrays, and entry objects of our own.</summary>
internal sealed class EntryReader(BlockReader blocks, ReadContext context)
{
    /// <summary>Reads an item of a standard array. An object without anything for a head gives the blocks of its body alone.</summary>
    public IEnumerable<Block> Read(DataItem item, EntryShape shape)
    {
        if (item.Kind != DataItemKind.Object) return new UnknownValueReader(context).Read(item);
        var fields = new ObjectReader(item, context);
        var parts = Head(fields, shape);
        var body = new EntryBodyReader(fields, shape, blocks, context).Read();
        if (parts.IsEmpty) return body;
        return [new Entry { Kind = shape.Kind, Parts = parts, Blocks = [.. body], Span = item.Span }];
    }

    /// <summary>Reads an entry object; null when it has no part.</summary>
    public Entry? ReadCustom(DataItem item)
    {
        var parts = Parts(item.Find("parts"));
        if (parts.Count == 0) return null;
        return new Entry
        {
            Kind = EnumName.Parse<EntryKind>(item.Find("kind")?.Text) ?? EntryKind.Other,
            Parts = Entry.InCanonicalOrder(parts),
            Blocks = item.Find("blocks") is { } body ? [.. blocks.Read(body)] : [],
            Span = item.Span,
        };
    }

    private ImmutableArray<EntryPart> Head(ObjectReader fields, EntryShape shape)
    {
        var parts = new List<EntryPart>();
        var url = fields.Item.Find("url") is { IsScalar: true } address ? LinkPolicy.Accept(address.Text) : null;
        var isLinked = !context.ReadsMarkup;
        foreach (var field in shape.Fields)
        {
            if (fields.Text(field.Property) is not { } text || IsCopy(fields, field.Property)) continue;
            if (url is not null && parts.Count == 0)
            {
                text = RichTextTools.Linked(text, url);
                isLinked = true;
            }

            parts.Add(new EntryPart(field.Role, text) { Label = fields.Label(field.Property) });
        }

        // An address that became no link is shown as text.
        if (isLinked) fields.Find("url");
        foreach (var role in fields.Texts("roles")) parts.Add(new EntryPart(EntryPartRole.Role, role));
        if (PeriodReader.Read(fields, shape) is { } period) parts.Add(period);
        parts.AddRange(Parts(fields.Find(JsonResumeNames.Parts)));
        return Entry.InCanonicalOrder(parts);
    }

    // A role below its employer repeats the name of it.
    private static bool IsCopy(ObjectReader fields, string property) =>
        fields.Item.Find(JsonResumeNames.Copies) is { } copies && copies.Items.Exists(copy => copy.Text == property);

    private List<EntryPart> Parts(DataItem? list)
    {
        var parts = new List<EntryPart>();
        foreach (var item in list?.Items ?? [])
        {
            if (item.Find("text") is not { } field || RichTextReader.Read(field, context) is not { IsEmpty: false } text) continue;
            var label = item.Find("label") is { } name ? RichTextReader.Read(name, context) : null;
            var role = EnumName.Parse<EntryPartRole>(item.Find("role")?.Text) ?? EntryPartRole.Other;
            parts.Add(PeriodReader.Read(role, text, item.Find("date")?.Text) with { Label = label });
        }

        return parts;
    }
}
