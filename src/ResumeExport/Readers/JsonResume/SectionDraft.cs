using ResumeExport.Model.Content;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Model.Document;

namespace ResumeExport.Readers.JsonResume;

/// <summary>A section that still grows.</summary>
internal sealed class SectionDraft(SectionKind kind, RichText heading, SourceSpan span)
{
    /// <summary>What the section is.</summary>
    public SectionKind Kind => kind;

    /// <summary>The content so far.</summary>
    public List<Block> Blocks { get; init; } = [];

    /// <summary>Adds something behind the content: as a further item where the section ends with a list.</summary>
    public void Append(Block block)
    {
        if (Blocks.Count > 0 && Blocks[^1] is BulletList list) Blocks[^1] = list with { Items = list.Items.Add(new ListItem([block], block.Span)) };
        else if (block is Paragraph && kind != SectionKind.Summary) Blocks.Add(new BulletList([new ListItem([block], block.Span)]) { Span = block.Span });
        else Blocks.Add(block);
    }

    /// <summary>Returns the section.</summary>
    public Section ToSection() => new() { Kind = kind, Heading = heading, Blocks = [.. Blocks], Span = span };
}
