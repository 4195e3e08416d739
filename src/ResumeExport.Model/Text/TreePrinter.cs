using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ResumeExport.Model.Content;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Model.Document;

namespace ResumeExport.Model.Text;

/// <summary>Walks a résumé and prints a line per node, or only those at and below one path.</summary>
internal sealed class TreePrinter(bool withSpans, string? wanted)
{
    private readonly StringBuilder text = new();
    private int depth;

    // Depth of the wanted node while the walk is inside of it; its lines start at the left margin.
    private int? shownFrom = wanted is null ? 0 : null;

    public override string ToString() => text.ToString();

    public void Document(ResumeDocument document)
    {
        Leaf("language", "language: " + document.Language);
        if (document.Date is { } date) Leaf("date", "date: " + date.ToIso());
        Node("header", "header", () => Header(document.Header));
        for (var i = 0; i < document.Sections.Length; i++) Section(document.Sections[i], i);
    }

    private void Header(Header header)
    {
        Leaf("header.name", "name: " + Text(header.Name));
        if (header.Headline is { } headline)
            Node("header.headline", $"headline ({headline.Separator})", () => Headline(headline));
        for (var i = 0; i < header.Contacts.Length; i++)
            Contact(header.Contacts[i], Index("header.contacts", i), Index("contacts", i));
        Blocks(header.Blocks, "header.blocks", "blocks");
    }

    private void Headline(Headline headline)
    {
        for (var i = 0; i < headline.Parts.Length; i++) Leaf(Index("header.headline", i), "- " + Text(headline.Parts[i]));
    }

    private void Section(Section section, int index)
    {
        var path = Index("sections", index);
        var heading = section.Heading.IsEmpty ? "(no heading)" : Text(section.Heading);
        Node(path, $"{path} {Lower(section.Kind)} {heading}{Span(section.Span)}", () => Blocks(section.Blocks, path + ".blocks", "blocks"));
    }

    private void Blocks(ImmutableArray<Block> blocks, string path, string label)
    {
        for (var i = 0; i < blocks.Length; i++) Block(blocks[i], Index(path, i), Index(label, i));
    }

    private void Block(Block block, string path, string label)
    {
        switch (block)
        {
            case Paragraph paragraph: Leaf(path, $"{label} paragraph: {Text(paragraph.Text)}"); break;
            case LabelledList list: Leaf(path, $"{label} labelled {Text(list.Label)}: {Values(list)}"); break;
            case BulletList list: Node(path, $"{label} {ListName(list)}", () => Items(list, path)); break;
            case Entry entry: Node(path, $"{label} entry {Lower(entry.Kind)}{Span(entry.Span)}", () => Entry(entry, path)); break;
            case ContactItem item: Contact(item, path, label + " contact"); break;
            case Subheading heading: Leaf(path, $"{label} {Number("heading", heading.Level)}: {Text(heading.Text)}"); break;
            case Preformatted pre: Leaf(path, $"{label} preformatted: {Text(pre.Text)}"); break;
            default: throw new InvalidOperationException($"Unknown block {block.GetType().Name}.");
        }
    }

    private void Items(BulletList list, string path)
    {
        for (var i = 0; i < list.Items.Length; i++)
        {
            var item = list.Items[i];
            var place = Index(path + ".items", i);
            Node(place, Index("items", i) + Span(item.Span), () => Blocks(item.Blocks, place, ""));
        }
    }

    private void Entry(Entry entry, string path)
    {
        foreach (var part in entry.Parts)
        {
            var label = part.Label is { } value ? $" label {Text(value)}" : "";
            Leaf($"{path}.{part.Role}", $"{Lower(part.Role)}{label}: {Text(part.Text)}{Dates(part)}");
        }

        Blocks(entry.Blocks, path + ".blocks", "blocks");
    }

    private void Contact(ContactItem item, string path, string name)
    {
        var label = item.Label is { } value ? $" label {Text(value)}" : "";
        Leaf(path, $"{name} {Lower(item.Kind)}{label}: {Text(item.Value)}");
    }

    private string Dates(EntryPart part)
    {
        if (part.Period is not { } period) return "";
        var raw = period.Raw == part.Text.ToPlainText() ? "" : $" of \"{period.Raw}\"";
        return $" ({period.ToIso()}{raw}{(withSpans ? Points(period) : "")})";
    }

    private static string Points(Period period)
    {
        var start = string.Create(CultureInfo.InvariantCulture, $" at {period.Start.Offset}+{period.Start.Length}");
        return period.End is { } end ? string.Create(CultureInfo.InvariantCulture, $"{start}, {end.Offset}+{end.Length}") : start;
    }

    private string Values(LabelledList list)
    {
        var values = new StringBuilder();
        foreach (var value in list.Values) values.Append(values.Length == 0 ? "" : " | ").Append(Text(value));
        return values.ToString();
    }

    private static string ListName(BulletList list) =>
        list.FirstNumber is { } first ? Number("list from", first) : "list";

    private void Node(string path, string line, Action children)
    {
        var opened = shownFrom is null && path.Equals(wanted, StringComparison.OrdinalIgnoreCase);
        if (opened) shownFrom = depth;
        Line(line);
        depth++;
        children();
        depth--;
        if (opened) shownFrom = null;
    }

    private void Leaf(string path, string line) => Node(path, line, static () => { });

    private void Line(string line)
    {
        if (shownFrom is { } left) text.Append(' ', (depth - left) * 2).Append(line).Append('\n');
    }

    private string Text(RichText rich) => RichTextNotation.Of(rich, withSpans);

    private string Span(SourceSpan span) => withSpans ? " " + SpanNotation.Of(span) : "";

    private static string Index(string path, int index) => string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");

    private static string Number(string name, int number) => string.Create(CultureInfo.InvariantCulture, $"{name} {number}");

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
