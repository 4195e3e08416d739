using System.Collections.Immutable;
using ResumeExport.Model.Content;
using ResumeExport.Model.Document;
using ResumeExport.Schemas.JsonResume;
using ResumeExport.Writers.JsonResume.Tree;

namespace ResumeExport.Writers.JsonResume;

/// <summary>Renders blocks: a pointer where the schema has a place for the block, else an object of our own.</summary>
internal sealed class BlockRenderer
{
    private readonly StandardArrays arrays;
    private readonly ContactRenderer contacts;
    private readonly EntryRenderer entries;

    public BlockRenderer(StandardArrays arrays, ContactRenderer contacts)
    {
        this.arrays = arrays;
        this.contacts = contacts;
        entries = new EntryRenderer(arrays, this);
    }

    /// <summary>Renders blocks in order.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="section">The section they are in; <see cref="SectionKind.Custom"/> inside of entries.</param>
    public JsonList Render(ImmutableArray<Block> blocks, SectionKind section)
    {
        var list = new JsonList();
        foreach (var block in blocks) list.Add(Render(block, section, isInItem: false));
        return list;
    }

    /// <summary>Renders one block.</summary>
    public JsonTree Render(Block block, SectionKind section, bool isInItem) => block switch
    {
        Paragraph paragraph => (JsonTree?)Keyword(paragraph, section, isInItem) ?? Rich("p", paragraph.Text),
        LabelledList list => (JsonTree?)Keywords(list, section) ?? Labelled(list),
        BulletList list => List(list, section),
        Entry entry => entries.Render(entry, section),
        ContactItem item => Contact(contacts.Render(item)),
        Subheading heading => Rich("h", heading.Text).Add("level", new JsonNumber(heading.Level)),
        Preformatted text => Rich("pre", text.Text),
        _ => throw new InvalidOperationException($"Unknown block {block.GetType().Name}."),
    };

    private static JsonObject Rich(string name, RichText text) => new JsonObject().Add(name, RichTextRenderer.Render(text));

    private static JsonObject Labelled(LabelledList list)
    {
        var values = new JsonList();
        foreach (var value in list.Values) values.Add(RichTextRenderer.Render(value));
        return Rich("label", list.Label).Add("values", values);
    }

    private static JsonTree Contact(JsonTree contact) =>
        contact is JsonObject ? new JsonObject().Add("contact", contact) : contact;

    private JsonObject List(BulletList list, SectionKind section)
    {
        var items = new JsonList();
        foreach (var item in list.Items)
        {
            var blocks = new JsonList();
            foreach (var block in item.Blocks) blocks.Add(Render(block, section, isInItem: true));
            items.Add(blocks);
        }

        var result = new JsonObject().Add("list", items);
        return list.FirstNumber is { } first ? result.Add("first", new JsonNumber(first)) : result;
    }

    private JsonText? Keyword(Paragraph paragraph, SectionKind section, bool isInItem)
    {
        if (!isInItem || KeywordShape.For(section) is not { } shape) return null;
        var item = new StandardObject();
        item.AddText(shape.Label, paragraph.Text);
        item.Finish();
        return new JsonText(arrays.Add(shape.Array, item.Fields));
    }

    private JsonText? Keywords(LabelledList list, SectionKind section)
    {
        if (KeywordShape.For(section) is not { } shape || list.Label.IsEmpty) return null;
        if (shape.HasOneValue && list.Values.Length != 1) return null;
        var item = new StandardObject();
        item.AddText(shape.Label, list.Label);
        if (shape.HasOneValue) item.AddText(shape.Values, list.Values[0]);
        else item.AddTexts(shape.Values, list.Values);
        item.Finish();
        return new JsonText(arrays.Add(shape.Array, item.Fields));
    }
}
