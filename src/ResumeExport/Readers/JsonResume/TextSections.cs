using System.Collections.Immutable;
using ResumeExport.Model.Content;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Model.Document;
using ResumeExport.Readers.Markdown.Interpretation;
using ResumeExport.Readers.Markdown.Structure;

namespace ResumeExport.Readers.JsonResume;

/// <summary>
/// Jobs and courses of study that a file of data tells as text, one string for each: <c>"2009–2014 BSc Physics, Leeds University"</c>. They are read by the
/// rules for lists in Markdown.
/// </summary>
internal static class TextSections
{
    /// <summary>Returns <paramref name="document"/> with entries for such texts.</summary>
    public static ResumeDocument Read(ResumeDocument document, SourceText source, List<Diagnostic> diagnostics) =>
        document with { Sections = [.. document.Sections.Select(section => Read(section, source, diagnostics))] };

    private static Section Read(Section section, SourceText source, List<Diagnostic> diagnostics)
    {
        if (section.Kind is not (SectionKind.Work or SectionKind.Education) || section.Blocks.IsEmpty) return section;
        var raw = ImmutableArray.CreateBuilder<RawBlock>(section.Blocks.Length);
        foreach (var block in section.Blocks)
        {
            if (ToRaw(block, source) is not { } text) return section;
            raw.Add(text);
        }

        var blocks = new BlockInterpreter(source, diagnostics).Read(raw.ToArray(), section.Kind);
        return blocks.Any(static block => block is Entry) ? section with { Blocks = blocks } : section;
    }

    private static RawBlock? ToRaw(Block block, SourceText source)
    {
        if (block is Paragraph paragraph) return ToRaw(paragraph, source);
        if (block is not BulletList { FirstNumber: null } list || !list.Items.All(static item => item.Blocks is [Paragraph])) return null;
        return new RawList(null, [.. list.Items.Select(item => new RawItem([ToRaw((Paragraph)item.Blocks[0], source)]))], list.Span);
    }

    private static RawParagraph ToRaw(Paragraph paragraph, SourceText source)
    {
        var pieces = new List<TextPiece>();
        Add(paragraph.Text.Inlines, null, pieces);
        return new RawParagraph(new FlatText(source, pieces), paragraph.Span);
    }

    private static void Add(ImmutableArray<Inline> inlines, LinkReference? link, List<TextPiece> pieces)
    {
        foreach (var inline in inlines)
        {
            var start = pieces.Count > 0 ? pieces[^1].End : 0;
            if (inline is TextRun run) pieces.Add(new TextPiece(start, run.Text, run.Styles, link, run.Span));
            else if (inline is Link inner) Add(inner.Content, new LinkReference(inner.Target, inner.Span), pieces);
            else pieces.Add(new TextPiece(start, "\n", TextStyles.None, link, inline.Span));
        }
    }
}
