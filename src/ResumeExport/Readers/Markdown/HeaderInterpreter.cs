using System.Collections.Immutable;
using ResumeExport.Model.Content;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Model.Document;

namespace ResumeExport.Readers.Markdown;

/// <summary>Understands what stands above the first section.</summary>
internal sealed class HeaderInterpreter(SourceText source, BlockInterpreter blocks, List<Diagnostic> diagnostics)
{
    private const int LongestHeadline = 240;

    private readonly ImmutableArray<ContactItem>.Builder contacts = ImmutableArray.CreateBuilder<ContactItem>();
    private readonly ImmutableArray<Block>.Builder rest = ImmutableArray.CreateBuilder<Block>();
    private Headline? headline;

    public Header Read(FlatText name, ReadOnlySpan<RawBlock> above)
    {
        foreach (var block in above)
        {
            if (block is RawParagraph paragraph) Paragraph(paragraph);
            else if (block is RawList list) List(list);
            else Keep(block);
        }

        return new Header
        {
            Name = FlatText.WithoutStyle(name.ToRichText(), TextStyles.Bold),
            Headline = headline,
            Contacts = contacts.ToImmutable(),
            Blocks = rest.ToImmutable(),
        };
    }

    private void Paragraph(RawParagraph paragraph)
    {
        var segments = HeaderSegments(paragraph.Text);
        if (TryContacts(paragraph.Text, segments)) return;
        if (headline is null && contacts.Count == 0 && paragraph.Text.Text.Length <= LongestHeadline)
            headline = ReadHeadline(paragraph.Text, segments);
        else
            Keep(paragraph);
    }

    private void List(RawList list)
    {
        var found = new List<ContactItem>();
        foreach (var item in list.Items)
        {
            if (item.Blocks is [RawParagraph { Text: var line }] && ReadContacts(line, HeaderSegments(line)) is { } read)
            {
                found.AddRange(read);
                continue;
            }

            Keep(list);
            return;
        }

        contacts.AddRange(found);
    }

    private bool TryContacts(FlatText line, List<TextRange> segments)
    {
        if (ReadContacts(line, segments) is not { } found) return false;
        contacts.AddRange(found);
        return true;
    }

    /// <summary>Reads each segment as a contact; null unless all of them are.</summary>
    private static List<ContactItem>? ReadContacts(FlatText line, List<TextRange> segments)
    {
        var found = new List<ContactItem>();
        foreach (var (start, end) in segments)
        {
            if (ContactParser.Parse(line, start, end) is not { } contact) return null;
            found.Add(contact);
        }

        return found.Count > 0 ? found : null;
    }

    private static Headline ReadHeadline(FlatText line, List<TextRange> segments)
    {
        var separator = segments.Count > 1 ? line.Text[segments[0].End..segments[1].Start].Trim() : "•";
        return new Headline([.. segments.Select(segment => line.Slice(segment.Start, segment.End))], separator.Length == 0 ? "•" : separator);
    }

    /// <summary>Cuts at pipes, dots, bullets and line breaks; a dash joins words of one statement here.</summary>
    private static List<TextRange> HeaderSegments(FlatText line)
    {
        var segments = new List<TextRange>();
        var from = 0;
        for (var i = 0; i <= line.Text.Length; i++)
        {
            if (i < line.Text.Length && line.Text[i] is not ('|' or '｜' or '•' or '·' or '∙' or '・' or '\n')) continue;
            var (start, end) = line.Trim(from, i);
            if (start < end) segments.Add(new TextRange(start, end));
            from = i + 1;
        }

        return segments;
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
