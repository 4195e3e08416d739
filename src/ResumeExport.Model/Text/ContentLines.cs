using System.Collections.Immutable;
using System.Globalization;
using ResumeExport.Model.Content;
using ResumeExport.Model.Document;

namespace ResumeExport.Model.Text;

/// <summary>The one linear order of a résumé. Every leaf of the model is in it exactly once; every output follows it.</summary>
public static class ContentLines
{
    /// <summary>Between the keywords of a labelled list.</summary>
    public const string ValueSeparator = ", ";

    /// <summary>Between a label and what it labels.</summary>
    public const string LabelSeparator = ": ";

    /// <summary>
    /// What stands between <paramref name="label"/> and its text: <see cref="LabelSeparator"/>, or nothing behind a label that ends in a
    /// blank, such as the <c>at</c> of <c>Engineer at Acme</c>.
    /// </summary>
    public static string SeparatorBehind(RichText label) => label.Inlines is [.., TextRun { Text: [.., ' '] }] ? "" : LabelSeparator;

    /// <summary>Walks <paramref name="document"/> and returns its lines in order.</summary>
    /// <param name="document">The résumé.</param>
    /// <param name="layout">Where the parts of entry heads go; nothing else depends on it.</param>
    public static ImmutableArray<ContentLine> Of(ResumeDocument document, EntryLayout layout)
    {
        var walk = new Walk(layout);
        walk.Header(document.Header);
        for (var i = 0; i < document.Sections.Length; i++) walk.Section(document.Sections[i], Index("sections", i));
        return walk.Lines.ToImmutable();
    }

    private static string Index(string path, int index) =>
        string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");

    private sealed class Walk(EntryLayout layout)
    {
        private const int SectionLevel = 2;
        private const int EntryLevel = 3;

        private int depth;
        private int entryLevel = EntryLevel;
        private PendingMarker? marker;

        public ImmutableArray<ContentLine>.Builder Lines { get; } = ImmutableArray.CreateBuilder<ContentLine>();

        public void Header(Header header)
        {
            Add(new LineText(header.Name), LineRole.Name, "header.name", headingLevel: 1);
            if (header.Headline is { } headline) Add(HeadlineText(headline), LineRole.Headline, "header.headline");
            for (var i = 0; i < header.Contacts.Length; i++)
            {
                var placement = i == 0 ? LinePlacement.NewLine : LinePlacement.SameLine;
                Contact(header.Contacts[i], Index("header.contacts", i), placement);
            }

            Blocks(header.Blocks, "header.blocks");
        }

        public void Section(Section section, string path)
        {
            if (!section.Heading.IsEmpty)
                Add(new LineText(section.Heading), LineRole.SectionHeading, path + ".heading", SectionLevel);
            Blocks(section.Blocks, path + ".blocks");
        }

        private void Blocks(ImmutableArray<Block> blocks, string path)
        {
            for (var i = 0; i < blocks.Length; i++) Block(blocks[i], Index(path, i));
        }

        private void Block(Block block, string path)
        {
            switch (block)
            {
                case Paragraph paragraph: Add(new LineText(paragraph.Text), LineRole.Paragraph, path); break;
                case LabelledList list: Add(LabelledText(list), LineRole.Labelled, path); break;
                case BulletList list: List(list, path); break;
                case Entry entry: Entry(entry, path); break;
                case ContactItem item: Contact(item, path, LinePlacement.NewLine); break;
                case Subheading heading: Add(new LineText(heading.Text), LineRole.Subheading, path, heading.Level); break;
                case Preformatted text: Add(new LineText(text.Text), LineRole.Preformatted, path); break;
                default: throw new InvalidOperationException($"Unknown block {block.GetType().Name}.");
            }
        }

        private void List(BulletList list, string path)
        {
            depth++;
            for (var i = 0; i < list.Items.Length; i++)
            {
                marker = new PendingMarker(list.FirstNumber + i);
                Blocks(list.Items[i].Blocks, Index(path + ".items", i));
                marker = null;
            }

            depth--;
        }

        private void Entry(Entry entry, string path)
        {
            var inItem = marker is not null;
            var rows = layout.Arrange(entry, inItem);
            for (var row = 0; row < rows.Length; row++) Row(rows[row], path, inItem || row > 0 ? 0 : entryLevel);
            entryLevel++;
            Blocks(entry.Blocks, path + ".blocks");
            entryLevel--;
        }

        private void Row(EntryRow row, string path, int headingLevel)
        {
            for (var i = 0; i < row.Near.Length; i++)
            {
                var placement = i == 0 ? LinePlacement.NewLine : LinePlacement.SameLine;
                Part(row.Near[i], path, placement, i == 0 ? headingLevel : 0);
            }

            foreach (var part in row.Far) Part(part, path, LinePlacement.FarEdge, 0);
        }

        private void Part(EntryPart part, string path, LinePlacement placement, int headingLevel)
        {
            var text = new LineText();
            if (part.Label is { } label) text.Append(label).Append(SeparatorBehind(label));
            Add(text.Append(part.Text), LineRole.EntryPart, $"{path}.{part.Role}", headingLevel, placement, part);
        }

        private void Contact(ContactItem item, string path, LinePlacement placement)
        {
            var text = new LineText();
            if (item.Label is { } label) text.Append(label).Append(SeparatorBehind(label));
            Add(text.Append(item.Value), LineRole.Contact, path, placement: placement);
        }

        private void Add(
            LineText text,
            LineRole role,
            string path,
            int headingLevel = 0,
            LinePlacement placement = LinePlacement.NewLine,
            EntryPart? part = null)
        {
            Lines.Add(new ContentLine
            {
                Runs = text.ToRuns(),
                Role = role,
                Part = part?.Role,
                Placement = placement,
                HeadingLevel = headingLevel,
                ListDepth = depth,
                StartsItem = marker is not null,
                ItemNumber = marker?.Number,
                MachineDate = part?.Period?.ToIso(),
                Period = part?.Period,
                Span = text.Span,
                Place = path,
            });
            marker = null;
        }

        private static LineText HeadlineText(Headline headline)
        {
            var text = new LineText();
            for (var i = 0; i < headline.Parts.Length; i++)
            {
                if (i > 0) text.Append(" " + headline.Separator + " ");
                text.Append(headline.Parts[i]);
            }

            return text;
        }

        private static LineText LabelledText(LabelledList list)
        {
            // The label is bold in every output, whatever marks the source uses for it.
            var text = new LineText().Append(list.Label, TextStyles.Bold).Append(LabelSeparator.TrimEnd(), TextStyles.Bold).Append(" ");
            for (var i = 0; i < list.Values.Length; i++)
            {
                if (i > 0) text.Append(ValueSeparator);
                text.Append(list.Values[i]);
            }

            return text;
        }

        private sealed record PendingMarker(int? Number);
    }
}
