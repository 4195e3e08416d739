using System.Globalization;
using Markdig.Syntax;
using ResumeExport.Model.Text;

namespace ResumeExport.Inspection.Extractors.Markdown;

/// <summary>Walks the blocks of a file and collects their lines.</summary>
internal sealed class BlockWalk(string source, LineCollector lines, ProblemList problems)
{
    private static readonly string[] CheckBoxes = ["[ ] ", "[x] ", "[X] "];

    private readonly List<LinkReferenceDefinition> definitions = [];
    private readonly HashSet<LinkReferenceDefinition> used = [];
    private int depth;

    // The item whose first block comes next.
    private ItemStart? start;

    /// <summary>Walks <paramref name="document"/>.</summary>
    public void Document(MarkdownDocument document)
    {
        Blocks(document);
        foreach (var definition in definitions)
            if (!used.Contains(definition)) problems.Add(Invariant($"the reference definition in line {definition.Line + 1} is used by nothing"));
    }

    private void Blocks(ContainerBlock container)
    {
        foreach (var block in container)
        {
            Block(block);
            start = null;
        }
    }

    private void Block(Block block)
    {
        switch (block)
        {
            case HeadingBlock heading: Leaf(heading, heading.Level); break;
            case ParagraphBlock paragraph: Leaf(paragraph, 0); break;
            case CodeBlock code: Code(code); break;
            case ListBlock list: List(list); break;
            case LinkReferenceDefinitionGroup group: definitions.AddRange(group.OfType<LinkReferenceDefinition>()); break;
            case ThematicBreakBlock: break;
            case HtmlBlock: problems.Add(Invariant($"there is raw HTML in line {block.Line + 1}")); break;
            default: problems.Add(Invariant($"line {block.Line + 1} has a {block.GetType().Name}, which no résumé has")); break;
        }
    }

    private void List(ListBlock list)
    {
        if (++depth > ExtractionLimits.Depth) throw new InvalidDataException("lists are nested too deep");
        var number = list.IsOrdered ? int.Parse(list.OrderedStart ?? "1", NumberStyles.None, CultureInfo.InvariantCulture) : (int?)null;
        foreach (var item in list.OfType<ListItemBlock>())
        {
            start = new ItemStart(number++);
            CheckForBox(item);
            Blocks(item);
        }

        depth--;
    }

    // GitHub Flavored Markdown, section 5.3: the text of an item that begins so is replaced by a check box.
    private void CheckForBox(ListItemBlock item)
    {
        if (item.Count == 0 || item[0] is not ParagraphBlock { Span.Start: var at }) return;
        if (Array.Exists(CheckBoxes, box => source.AsSpan(at).StartsWith(box, StringComparison.Ordinal))) problems.Add(Invariant($"there is a check box in line {item.Line + 1}"));
    }

    private void Leaf(LeafBlock leaf, int level)
    {
        var parts = new InlineWalk(problems, used, leaf.Line + 1).Parts(leaf.Inline);
        var shape = Shape(leaf) with { HeadingLevel = level };
        foreach (var part in parts)
        {
            // Only the first part of a head is the heading and has the marker.
            if (lines.Add(part, shape)) shape = shape with { HeadingLevel = 0, StartsItem = false, ItemNumber = null };
        }
    }

    private void Code(CodeBlock code)
    {
        if (code is FencedCodeBlock { Info.Length: > 0 }) problems.Add(Invariant($"the fence in line {code.Line + 1} has a word behind it, which changes or hides its text"));
        var text = new RunCollector();
        text.Append(code.Lines.ToString());
        lines.Add(text, Shape(code));
    }

    private ContentLine Shape(Block block) =>
        LineCollector.Shape(Invariant($"line {block.Line + 1}")) with { ListDepth = depth, StartsItem = start is not null, ItemNumber = start?.Number };

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private sealed record ItemStart(int? Number);
}
