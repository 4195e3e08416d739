using System.Collections.Immutable;
using ResumeExport.Model.Content;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Model.Document;
using ResumeExport.Normalisation;
using ResumeExport.Readers.Markdown.Structure;

namespace ResumeExport.Readers.Markdown.Interpretation;

/// <summary>
/// Understands what stands above the first section. Headline and contacts have places of their own; once something else stands there,
/// contacts behind it stay in order with it.
/// </summary>
internal sealed class HeaderInterpreter(SourceText source, BlockInterpreter blocks, List<Diagnostic> diagnostics)
{
    private const int LongestHeadline = 240;

    private readonly ImmutableArray<ContactItem>.Builder contacts = ImmutableArray.CreateBuilder<ContactItem>();
    private readonly ImmutableArray<Block>.Builder rest = ImmutableArray.CreateBuilder<Block>();
    private Headline? headline;
    private string nameText = "";

    /// <summary>Reads the header.</summary>
    /// <param name="name">The name.</param>
    /// <param name="above">What stands around it, up to the first section.</param>
    public Header Read(FoundName name, ReadOnlySpan<RawBlock> above)
    {
        nameText = name.ToRichText().ToPlainText();
        foreach (var block in above) Read(block);
        return new Header
        {
            Name = name.ToRichText(),
            Headline = headline,
            Contacts = contacts.ToImmutable(),
            Blocks = rest.ToImmutable(),
        };
    }

    private void Read(RawBlock block)
    {
        switch (block)
        {
            case RawParagraph paragraph: Lines(block, paragraph.Text); break;
            case RawHeading heading when heading.Text.Text.Length <= LongestHeadline: Lines(block, heading.Text); break;
            case RawList list: List(list); break;
            case RawTable table: Table(table); break;
            case RawFrontMatter matter: FrontMatter(matter); break;
            default: Keep(block); break;
        }
    }

    private void FrontMatter(RawFrontMatter matter)
    {
        foreach (var field in matter.Fields)
            if (!FrontMatterInterpreter.IsHidden(field, nameText)) Place(FrontMatterInterpreter.ToBlocks(field));
    }

    private void Lines(RawBlock block, FlatText text)
    {
        if (!HeaderLines.Of(text).Any(IsContactLine))
        {
            if (!TryHeadline(text)) Keep(block);
            return;
        }

        foreach (var line in HeaderLines.Of(text)) Line(line);
    }

    private void Line(HeadLine line)
    {
        if (IsContactLine(line)) Place(ContactLines.Read(line));
        else if (!TryHeadline(line.Text.Part(line.Start, line.End)))
            Place([new Paragraph(line.Text.Slice(line.Start, line.End)) { Span = line.Text.SpanOf(line.Start, line.End) }]);
    }

    private static bool IsContactLine(HeadLine line) => ContactLines.IsContacts(line);

    private bool TryHeadline(FlatText text)
    {
        if (headline is not null || contacts.Count > 0 || rest.Count > 0 || text.Text.Length > LongestHeadline || DocumentTitles.IsTitle(text.Text)) return false;
        headline = ReadHeadline(text);
        return true;
    }

    private static Headline ReadHeadline(FlatText text)
    {
        var statements = HeaderLines.Statements(HeadLine.Of(text));
        var separator = statements.Count > 1 ? text.Text[statements[0].End..statements[1].Start].Trim() : "•";
        return new Headline(
            [.. statements.Count == 0 ? [text.ToRichText()] : statements.Select(range => text.Slice(range.Start, range.End))],
            separator.Length == 0 ? "•" : separator);
    }

    private void List(RawList list)
    {
        var isContacts = list.Items.Count(static item => item.Blocks is [RawParagraph { Text: var text }] && HeaderLines.Of(text).All(IsContactLine));
        if (isContacts * 2 <= list.Items.Length || list.Items.Any(static item => item.Blocks is not [RawParagraph])) Keep(list);
        else foreach (var item in list.Items) foreach (var line in HeaderLines.Of(((RawParagraph)item.Blocks[0]).Text)) Place(ContactLines.Read(line));
    }

    private void Table(RawTable table)
    {
        if (table.Header is { } header) Row(header);
        foreach (var row in table.Rows) Row(row);
    }

    // A label and its value, or cells that each are a contact.
    private void Row(RawRow row)
    {
        var cells = row.Cells.Where(static cell => cell.Text.Length > 0).ToList();
        for (var i = 0; i < cells.Count; i++)
        {
            if (i + 1 < cells.Count && ContactParser.Labelled(cells[i], cells[i + 1]) is { } labelled)
            {
                Place([labelled]);
                i++;
            }
            else
            {
                foreach (var line in HeaderLines.Of(cells[i])) Place(IsContactLine(line) ? ContactLines.Read(line) : [new Paragraph(line.Text.Slice(line.Start, line.End)) { Span = cells[i].Span }]);
            }
        }
    }

    private void Place(IEnumerable<Block> found)
    {
        foreach (var block in found)
        {
            if (block is ContactItem item && rest.Count == 0) contacts.Add(item);
            else rest.Add(block);
        }
    }

    private void Keep(RawBlock block)
    {
        rest.AddRange(blocks.Read([block], SectionKind.Custom));
        diagnostics.Add(new Diagnostic(
            DiagnosticCodes.HeaderTextUnknown,
            DiagnosticSeverity.Info,
            "this text above the first section is neither headline nor contact; it is kept as text",
            source.Path,
            block.Span,
            "give it a section heading of its own, for example '## Summary'"));
    }
}
