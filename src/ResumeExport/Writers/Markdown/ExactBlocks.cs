using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ResumeExport.Model.Content;
using ResumeExport.Model.Document;
using ResumeExport.Normalisation;

namespace ResumeExport.Writers.Markdown;

/// <summary>Writes blocks with a hint before each that is more than a paragraph.</summary>
internal static class ExactBlocks
{
    /// <summary>Returns the header: name, headline, contacts and other blocks between two hints.</summary>
    public static string Header(Header header)
    {
        var text = new StringBuilder();
        Hint(text, "header");
        text.Append("# ").Append(InlineText.OfHeading(header.Name)).Append("\n\n");
        if (header.Headline is { } headline)
        {
            Hint(text, "headline " + headline.Separator);
            List(text, headline.Parts);
        }

        text.Append(Of(header.Contacts.CastArray<Block>()));
        if (!header.Blocks.IsEmpty) Hint(text, "blocks");
        text.Append(Of(header.Blocks));
        Hint(text, "end");
        return text.ToString();
    }

    /// <summary>Returns <paramref name="blocks"/>, each with an empty line behind it.</summary>
    public static string Of(ImmutableArray<Block> blocks)
    {
        var text = new StringBuilder();
        foreach (var block in blocks) Add(text, block);
        return text.ToString();
    }

    private static void Add(StringBuilder text, Block block)
    {
        switch (block)
        {
            case Paragraph paragraph: Line(text, paragraph.Text); break;
            case Subheading heading: Described(text, "heading " + heading.Level.ToString(CultureInfo.InvariantCulture), heading.Text); break;
            case Preformatted pre: Described(text, "pre", pre.Text); break;
            case LabelledList list: Described(text, "labelled", list.Label); List(text, list.Values); break;
            case BulletList list: List(text, list); break;
            case ContactItem item: Contact(text, item); break;
            case Entry entry: Entry(text, entry); break;
            default: throw new InvalidOperationException($"Unknown block {block.GetType().Name}.");
        }
    }

    private static void Hint(StringBuilder text, string words) => text.Append("<!-- resume: ").Append(words).Append(" -->\n\n");

    private static void Line(StringBuilder text, RichText rich) => text.Append(InlineText.Of(rich)).Append("\n\n");

    private static void Described(StringBuilder text, string words, RichText rich)
    {
        Hint(text, words);
        Line(text, rich);
    }

    private static void List(StringBuilder text, IEnumerable<RichText> values)
    {
        foreach (var value in values) text.Append("- ").Append(InlineText.Of(value)).Append('\n');
        text.Append('\n');
    }

    // Two lists in a row would be one; the hint parts them.
    private static void List(StringBuilder text, BulletList list)
    {
        Hint(text, "list");
        for (var i = 0; i < list.Items.Length; i++) text.Append(ListItems.Marked(Of(list.Items[i].Blocks), list.FirstNumber + i));
        text.Append('\n');
    }

    private static void Contact(StringBuilder text, ContactItem item)
    {
        Hint(text, "contact " + item.Kind.ToString().ToLowerInvariant() + (item.Label is null ? "" : "+"));
        if (item.Label is { } label) Line(text, label);
        Line(text, item.Value);
    }

    private static void Entry(StringBuilder text, Entry entry)
    {
        Hint(text, $"entry {entry.Kind.ToString().ToLowerInvariant()}: {string.Join(", ", entry.Parts.Select(Name))}");
        foreach (var part in entry.Parts)
        {
            if (part.Label is { } label) Line(text, label);
            Line(text, part.Text);
        }

        text.Append(Of(entry.Blocks));
        Hint(text, "end");
    }

    private static string Name(EntryPart part)
    {
        var label = part.Label is null ? "" : ContentLabels.IsJoint(part.Label) ? "&" : "+";
        var name = part.Role.ToString().ToLowerInvariant() + label;
        if (part.Role != EntryPartRole.Period) return name;
        var read = PeriodParser.Parse(part.Text.ToPlainText());
        if (read?.ToIso() == part.Period?.ToIso()) return name;
        return name + "=" + (part.Period?.ToIso() ?? "none");
    }
}
