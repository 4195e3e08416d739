using System.Collections.Immutable;
using ResumeExport.Model.Content;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Model.Document;

namespace ResumeExport.Readers.Markdown;

/// <summary>Understands the blocks of a section: entries with their bodies, keyword lists, and plain content in between.</summary>
internal sealed class BlockInterpreter(SourceText source, List<Diagnostic> diagnostics)
{
    private const int FirstSubheadingLevel = 3;
    private const int DeepestHeading = 6;

    private readonly EntryHeadParser heads = new(source, diagnostics);

    /// <summary>Reads the content of a section of <paramref name="kind"/>.</summary>
    public ImmutableArray<Block> Read(ReadOnlySpan<RawBlock> raw, SectionKind kind, int headingLevel = FirstSubheadingLevel)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        for (var i = 0; i < raw.Length;)
        {
            if (raw[i] is RawHeading heading) i += Heading(heading, raw[i..], kind, headingLevel, blocks);
            else blocks.Add(ReadOne(raw[i++], kind));
        }

        return blocks.ToImmutable();
    }

    // A heading owns what follows it up to the next heading of its level or above.
    private int Heading(
        RawHeading heading, ReadOnlySpan<RawBlock> raw, SectionKind kind, int headingLevel, ImmutableArray<Block>.Builder blocks)
    {
        var count = 1;
        while (count < raw.Length && !(raw[count] is RawHeading next && next.Level <= heading.Level)) count++;
        var entryKind = EntryKindOf(kind);
        var body = Read(raw[1..count], kind, Math.Min(headingLevel + 1, DeepestHeading));
        if (entryKind != EntryKind.Other || HasPeriod(heading.Text))
        {
            blocks.Add(new Entry { Kind = entryKind, Parts = heads.Parse(heading.Text, entryKind), Blocks = body, Span = heading.Span });
        }
        else
        {
            blocks.Add(new Subheading(heading.Text.ToRichText(), headingLevel) { Span = heading.Span });
            blocks.AddRange(body);
        }

        return count;
    }

    private Block ReadOne(RawBlock raw, SectionKind kind) => raw switch
    {
        RawParagraph paragraph => Paragraph(paragraph.Text, kind, inItem: false) with { Span = raw.Span },
        RawList list => List(list, kind),
        RawPreformatted text => new Preformatted(text.Text.ToRichText()) { Span = raw.Span },
        RawHeading heading => new Subheading(heading.Text.ToRichText(), FirstSubheadingLevel) { Span = raw.Span },
        _ => throw new InvalidOperationException($"Unknown source block {raw.GetType().Name}."),
    };

    private BulletList List(RawList list, SectionKind kind)
    {
        var items = ImmutableArray.CreateBuilder<ListItem>(list.Items.Length);
        foreach (var item in list.Items) items.Add(Item(item.Blocks, kind));
        return new BulletList(items.ToImmutable(), list.FirstNumber) { Span = list.Span };
    }

    private ListItem Item(ImmutableArray<RawBlock> item, SectionKind kind)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>(item.Length);
        for (var i = 0; i < item.Length; i++)
            blocks.Add(i == 0 && item[0] is RawParagraph first ? Paragraph(first.Text, kind, inItem: true) : ReadOne(item[i], kind));
        return new ListItem(blocks.ToImmutable(), item[0].Span);
    }

    private Block Paragraph(FlatText text, SectionKind kind, bool inItem)
    {
        var block = LabelledListParser.Parse(text, anyLabel: kind == SectionKind.Skills)
            ?? (inItem ? ItemOf(text, kind) : EntryOf(text, kind));
        return block ?? new Paragraph(text.ToRichText()) { Span = text.Span };
    }

    private Block? ItemOf(FlatText text, SectionKind kind) => kind switch
    {
        SectionKind.Contact => ContactParser.Parse(text, 0, text.Text.Length),
        SectionKind.Projects when TitleLength(text) is var length and > 0 =>
            NewEntry(text, EntryKind.Project, EntryHeadParser.ParseTitled(text, length)),
        SectionKind.Awards when text.BoldLeadLength > 0 || HasPeriod(text) => NewEntry(text, EntryKind.Award, heads.Parse(text, EntryKind.Award)),
        _ => EntryOf(text, kind),
    };

    private Entry? EntryOf(FlatText text, SectionKind kind) =>
        kind == SectionKind.Education && text.BoldLeadLength > 0 && HasPeriod(text)
            ? NewEntry(text, EntryKind.Education, WithoutBold(heads.Parse(text, EntryKind.Education)))
            : null;

    private static Entry NewEntry(FlatText text, EntryKind kind, ImmutableArray<EntryPart> parts) =>
        new() { Kind = kind, Parts = parts, Span = text.Span };

    // An entry that stands for itself gets its look from the theme; the bold of the source was its marker.
    private static ImmutableArray<EntryPart> WithoutBold(ImmutableArray<EntryPart> parts) =>
        [.. parts.Select(static part => part with { Text = FlatText.WithoutStyle(part.Text, TextStyles.Bold) })];

    /// <summary>Length of a bold lead that a separator or nothing follows; 0 when there is none.</summary>
    private static int TitleLength(FlatText text)
    {
        var length = text.BoldLeadLength;
        var (next, end) = text.Trim(length, text.Text.Length);
        return length > 0 && (next == end || text.Text[next] is '—' or '–' or '-' or ':' or '|' or '•' or '·' or '(') ? length : 0;
    }

    private static bool HasPeriod(FlatText text) => HeadSplitter.Split(text).Exists(static segment => segment.Period is not null);

    private static EntryKind EntryKindOf(SectionKind kind) => kind switch
    {
        SectionKind.Work or SectionKind.Volunteer => EntryKind.Work,
        SectionKind.Education => EntryKind.Education,
        SectionKind.Projects => EntryKind.Project,
        SectionKind.Awards => EntryKind.Award,
        _ => EntryKind.Other,
    };
}
