using ResumeExport.Model.Content;
using ResumeExport.Model.Document;
using ResumeExport.Themes;

namespace ResumeExport.Writers.Html;

/// <summary>Hands each block to the renderer of its type.</summary>
internal sealed class BlockRenderer
{
    private readonly HtmlText html;
    private readonly InlineRenderer inlines;
    private readonly HeadingRenderer headings;
    private readonly ParagraphRenderer paragraphs;
    private readonly LabelledListRenderer labelledLists;
    private readonly BulletListRenderer lists;
    private readonly EntryRenderer entries;

    public BlockRenderer(HtmlText html, InlineRenderer inlines, Theme theme, PageStarts starts)
    {
        this.html = html;
        this.inlines = inlines;
        headings = new HeadingRenderer(html);
        paragraphs = new ParagraphRenderer(html, inlines);
        labelledLists = new LabelledListRenderer(html, inlines);
        lists = new BulletListRenderer(html, this);
        Contacts = new ContactRenderer(html, inlines, theme.ContactSeparator);
        var rows = new EntryRowRenderer(html, inlines, new PeriodRenderer(html, inlines), headings, theme);
        entries = new EntryRenderer(html, rows, this, theme.Layout, starts);
    }

    /// <summary>What the section is about that the blocks stand in.</summary>
    public SectionKind Section { get; set; }

    /// <summary>The renderer of contacts, for the header.</summary>
    public ContactRenderer Contacts { get; }

    /// <summary>Renders <paramref name="block"/>.</summary>
    /// <param name="block">The block.</param>
    /// <param name="opensItem">True for the first block of a list item, which its marker stands before.</param>
    public void Render(Block block, bool opensItem)
    {
        switch (block)
        {
            case Paragraph paragraph: paragraphs.Render(paragraph, opensItem); break;
            case LabelledList list: labelledLists.Render(list, opensItem, isSkill: Section == SectionKind.Skills); break;
            case BulletList list: lists.Render(list); break;
            case Entry entry: entries.Render(entry, opensItem); break;
            case ContactItem item: Contacts.Render(item, opensItem); break;
            case Subheading heading: Subheading(heading); break;
            case Preformatted text: Preformatted(text); break;
            default: throw new InvalidOperationException($"Unknown block {block.GetType().Name}.");
        }
    }

    private void Subheading(Subheading heading)
    {
        headings.Open(heading.Level, "subheading");
        inlines.Render(heading.Text);
        headings.Close(heading.Level);
        html.Line();
    }

    private void Preformatted(Preformatted text)
    {
        // Parsers drop the first line end in pre, so one that belongs to the text needs another before it.
        html.Open("pre").Raw(text.Text.Inlines is [LineBreak, ..] ? "\n" : "");
        inlines.Render(text.Text, lineBreak: "\n");
        html.Close("pre").Line();
    }
}
