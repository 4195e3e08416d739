using System.Globalization;
using ResumeExport.Model.Content;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Readers.Data;
using ResumeExport.Schemas.JsonResume;

namespace ResumeExport.Readers.JsonResume;

/// <summary>Reads blocks: pointers to standard values, and blocks of our own.</summary>
internal sealed class BlockReader
{
    private readonly ReadContext context;
    private readonly ObjectReader basics;
    private readonly StandardItems items;
    private readonly ContactReader contacts;
    private readonly EntryReader entries;

    public BlockReader(ReadContext context, ObjectReader basics, StandardItems items, ContactReader contacts)
    {
        this.context = context;
        this.basics = basics;
        this.items = items;
        this.contacts = contacts;
        entries = new EntryReader(this, context);
    }

    /// <summary>Reads an array of blocks.</summary>
    /// <param name="list">The array.</param>
    /// <param name="local">Resolves the pointers that only mean something here; gives null for others.</param>
    public List<Block> Read(DataItem list, Func<string, IEnumerable<Block>?>? local = null)
    {
        var blocks = new List<Block>();
        if (list.Kind != DataItemKind.Array) context.ReportUnexpected(list, "an array of blocks");
        var values = list.Kind == DataItemKind.Array ? list.Items : [list];
        foreach (var item in values)
            blocks.AddRange(item.Kind == DataItemKind.Text ? Pointer(item, local) : Block(item));
        return blocks;
    }

    /// <summary>Reads an item of a standard array.</summary>
    public IEnumerable<Block> StandardItem(string array, DataItem item)
    {
        if (EntryShapes.ForArray(array) is { } entry) return entries.Read(item, entry);
        return new KeywordReader(context).Read(item, KeywordShape.ForArray(array)!);
    }

    private IEnumerable<Block> Pointer(DataItem item, Func<string, IEnumerable<Block>?>? local)
    {
        if (!item.Text.StartsWith('#'))
        {
            context.ReportUnexpected(item, "a pointer (#/work/0) or a block");
            return new UnknownValueReader(context).Read(item);
        }

        if ((local?.Invoke(item.Text) ?? Resolve(item.Text)) is { } blocks) return blocks;
        context.Report(
            DiagnosticCodes.JsonPointerBroken,
            DiagnosticSeverity.Warning,
            $"'{item.Text}' leads nowhere, or something else has led there already",
            item,
            "remove the pointer, or add what it should lead to");
        return [];
    }

    private IEnumerable<Block>? Resolve(string pointer)
    {
        var steps = pointer.Split('/');
        if (steps is ["#", JsonResumeNames.Basics, .. var rest]) return Basics(rest);
        if (steps is not ["#", var array, var number] || !IsStandard(array) || !IsIndex(number, out var index)) return null;
        return items.Take(array, index) is { } item ? StandardItem(array, item) : null;
    }

    private IEnumerable<Block>? Basics(string[] steps)
    {
        if (steps is [JsonResumeNames.Summary]) return Summary();
        var contact = steps switch
        {
            [var field] => contacts.Field(field),
            [JsonResumeNames.Profiles, var number] when IsIndex(number, out var index) => contacts.Profile(index),
            _ => null,
        };
        return contact is null ? null : [contact];
    }

    private IEnumerable<Block>? Summary() =>
        basics.IsRead(JsonResumeNames.Summary) || basics.Text(JsonResumeNames.Summary) is not { } text ? null : [new Paragraph(text) { Span = text.Span }];

    private static bool IsStandard(string array) => EntryShapes.ForArray(array) is not null || KeywordShape.ForArray(array) is not null;

    private static bool IsIndex(string text, out int index) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out index);

    private IEnumerable<Block> Block(DataItem item)
    {
        if (Known(item) is { } block) return [block];
        context.ReportUnexpected(item, "a block");
        return new UnknownValueReader(context).Read(item);
    }

    private Block? Known(DataItem item) => item switch
    {
        _ when Rich(item, "p") is { } text => new Paragraph(text) { Span = item.Span },
        _ when Rich(item, "pre") is { } text => new Preformatted(text) { Span = item.Span },
        _ when Rich(item, "h") is { } text => new Subheading(text, Number(item.Find("level")) ?? 3) { Span = item.Span },
        _ when item.Find("values") is { Kind: DataItemKind.Array } values && Rich(item, "label") is { } label => Labelled(label, values, item),
        _ when item.Find("list") is { Kind: DataItemKind.Array } list => List(list, item),
        _ when item.Find("contact") is { } contact => contacts.Object(contact),
        _ when item.Find("entry") is { } entry => entries.ReadCustom(entry),
        _ => null,
    };

    private RichText? Rich(DataItem item, string name)
    {
        if (item.Find(name) is not { } field) return null;
        var text = RichTextReader.Read(field, context);
        return text.IsEmpty ? null : text;
    }

    private LabelledList? Labelled(RichText label, DataItem values, DataItem item)
    {
        var texts = values.Items.ConvertAll(value => RichTextReader.Read(value, context));
        texts.RemoveAll(static text => text.IsEmpty);
        return texts.Count == 0 ? null : new LabelledList(label, [.. texts]) { Span = item.Span };
    }

    private BulletList? List(DataItem list, DataItem item)
    {
        var result = new List<ListItem>();
        foreach (var value in list.Items)
        {
            var blocks = Read(value);
            if (blocks.Count > 0) result.Add(new ListItem([.. blocks], value.Span));
        }

        return result.Count == 0 ? null : new BulletList([.. result], Number(item.Find("first"))) { Span = item.Span };
    }

    private static int? Number(DataItem? item) =>
        item is not null && int.TryParse(item.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
