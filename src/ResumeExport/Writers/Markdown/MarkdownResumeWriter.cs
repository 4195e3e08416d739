using System.Collections.Immutable;
using System.Text;
using ResumeExport.Composition;
using ResumeExport.Model.Content;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Model.Document;

namespace ResumeExport.Writers.Markdown;

/// <summary>
/// Writes Markdown for people to edit. Where the plain form would be read as something else, a comment tells the reader
/// (docs/markdown-hints.md); <see cref="Pipeline.MarkdownConversion"/> finds out where that is.
/// </summary>
/// <param name="hints">Where comments are needed.</param>
public sealed class MarkdownResumeWriter(MarkdownHints hints) : IResumeWriter
{
    private static readonly EditableForm Form = new();

    /// <summary>Returns <paramref name="document"/> as Markdown; lines end with a line feed.</summary>
    public static string Render(ResumeDocument document, MarkdownHints hints)
    {
        var page = new StringBuilder();
        FrontMatter(document, hints, page);
        page.Append(hints.Header ? ExactBlocks.Header(document.Header) : Header(document.Header));
        for (var i = 0; i < document.Sections.Length; i++)
        {
            while (page.Length > 1 && page[^1] == '\n' && page[^2] == '\n') page.Length--;
            page.Append('\n').Append(Section(document.Sections[i], hints.SectionKinds.Contains(i), hints.ExactSections.Contains(i)));
        }

        return page.ToString().TrimEnd('\n') + "\n";
    }

    /// <summary>Returns <paramref name="document"/> as Markdown to be shown; lines end with a line feed.</summary>
    internal static string RenderPage(ResumeDocument document)
    {
        var form = new PageForm();
        var body = new PlainBlocks(form);
        body.Add(document.Header.Blocks);
        foreach (var section in document.Sections)
        {
            if (!section.Heading.IsEmpty) body.Heading(section.Heading);
            body.Add(section.Blocks);
        }

        return (PlainHeader.Of(document.Header, form) + body).TrimEnd('\n') + "\n";
    }

    /// <inheritdoc/>
    public ImmutableArray<Diagnostic> Write(ComposedResume composed, Stream output)
    {
        output.Write(Encoding.UTF8.GetBytes(Render(composed.Document, hints)));
        return [];
    }

    private static void FrontMatter(ResumeDocument document, MarkdownHints hints, StringBuilder page)
    {
        if (!hints.Language && document.Date is null) return;
        page.Append("---\n");
        if (hints.Language) page.Append("lang: ").Append(document.Language).Append('\n');
        if (document.Date is { } date) page.Append("date: ").Append(date.ToIso()).Append('\n');
        page.Append("---\n\n");
    }

    private static string Header(Header header) => PlainHeader.Of(header, Form) + Plain(header.Blocks);

    private static string Plain(ImmutableArray<Block> blocks)
    {
        var plain = new PlainBlocks(Form);
        plain.Add(blocks);
        return plain.ToString();
    }

    private static string Section(Section section, bool isKindNamed, bool isExact)
    {
        var text = new StringBuilder();
        var isUntitled = section.Heading.IsEmpty;
        if (isKindNamed || isExact || isUntitled)
            text.Append("<!-- resume: section ").Append(section.Kind.ToString().ToLowerInvariant()).Append(isUntitled ? " untitled" : "").Append(isExact ? " exact" : "").Append(" -->\n\n");
        if (!isUntitled) text.Append("## ").Append(InlineText.OfHeading(section.Heading)).Append("\n\n");
        text.Append(isExact ? ExactBlocks.Of(section.Blocks) : Plain(section.Blocks));
        return text.ToString();
    }
}
