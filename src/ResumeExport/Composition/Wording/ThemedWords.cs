using System.Collections.Immutable;
using ResumeExport.Model.Content;
using ResumeExport.Model.Document;
using ResumeExport.Themes;

namespace ResumeExport.Composition.Wording;

/// <summary>
/// Says a résumé as a theme asks (<see cref="ThemeWording"/>). Nothing is lost by it: dates stay the same dates, a heading keeps its kind, the text of
/// a link stays unless its address has the same words, and everything else is untouched. Parity then holds every output to the result.
/// </summary>
internal sealed class ThemedWords
{
    private readonly DateWording dates;
    private readonly HeadingWording headings;
    private readonly LinkWording links;

    private ThemedWords(ThemeWording wording, string language)
    {
        dates = new DateWording(wording.DatesIn(language), language);
        headings = new HeadingWording(wording, language);
        links = new LinkWording(wording.Links);
    }

    /// <summary>Returns <paramref name="document"/> in the words of <paramref name="wording"/>.</summary>
    public static ResumeDocument Of(ResumeDocument document, ThemeWording wording)
    {
        if (wording.IsAsWritten) return document;
        var words = new ThemedWords(wording, document.Language);
        return document with
        {
            Header = words.Header(document.Header),
            Sections = [.. SectionOrder.Of(document.Sections, wording.Order).Select(words.Section)],
        };
    }

    private Header Header(Header header) => header with
    {
        Contacts = [.. header.Contacts.Select(Contact)],
        Blocks = Blocks(header.Blocks),
    };

    private Section Section(Section section) => section with { Heading = headings.Of(section), Blocks = Blocks(section.Blocks) };

    private ImmutableArray<Block> Blocks(ImmutableArray<Block> blocks) => [.. blocks.Select(Block)];

    private Block Block(Block block) => block switch
    {
        Paragraph paragraph => paragraph with { Text = links.Of(paragraph.Text) },
        BulletList list => list with { Items = [.. list.Items.Select(item => item with { Blocks = Blocks(item.Blocks) })] },
        LabelledList list => list with { Label = links.Of(list.Label), Values = [.. list.Values.Select(links.Of)] },
        Subheading heading => heading with { Text = links.Of(heading.Text) },
        Preformatted => block,
        Entry entry => entry with { Parts = [.. entry.Parts.Select(Part)], Blocks = Blocks(entry.Blocks) },
        ContactItem item => Contact(item),
        _ => throw new InvalidOperationException($"Unknown block {block.GetType().Name}."),
    };

    private EntryPart Part(EntryPart part) => part.Period is null ? part with { Text = links.Of(part.Text) } : dates.Of(part);

    private ContactItem Contact(ContactItem item) => item with { Value = links.Of(item.Value) };
}
