using System.Collections.Immutable;
using ResumeExport.Model.Content;
using ResumeExport.Model.Document;
using ResumeExport.Model.Text;
using ResumeExport.Readers;
using ResumeExport.Readers.Markdown;
using ResumeExport.Writers.Markdown;

namespace ResumeExport.Pipeline;

/// <summary>Finds out where Markdown needs hints: each piece is written in its plain form, read back, and described where the reader took it for something else.</summary>
public static class MarkdownConversion
{
    /// <summary>Returns the writer of <paramref name="document"/>.</summary>
    public static MarkdownResumeWriter WriterFor(ResumeDocument document) => new(HintsFor(document));

    private static MarkdownHints HintsFor(ResumeDocument document)
    {
        var hints = PieceByPiece(document);
        if (Print(Read(document, hints)) == Print(document)) return hints;

        // The pieces influence each other (levels of headings, habits of the author): name all kinds, then describe everything.
        var all = Enumerable.Range(0, document.Sections.Length).ToImmutableHashSet();
        hints = hints with { SectionKinds = all };
        return Print(Read(document, hints)) == Print(document) ? hints : new MarkdownHints { Language = true, Header = true, SectionKinds = all, ExactSections = all };
    }

    private static MarkdownHints PieceByPiece(ResumeDocument document)
    {
        var hints = MarkdownHints.None;
        var header = document with { Sections = [Filler()] };
        if (Read(header, hints) is not { } read || Print(read with { Language = "" }) != Print(header with { Language = "" })) hints = hints with { Header = true };
        for (var i = 0; i < document.Sections.Length; i++) hints = Section(document, i, hints);
        return Read(document, hints)?.Language == document.Language ? hints : hints with { Language = true };
    }

    private static MarkdownHints Section(ResumeDocument document, int index, MarkdownHints hints)
    {
        var alone = new ResumeDocument { Header = new Header { Name = RichText.Plain("N") }, Sections = [document.Sections[index]] };
        if (Holds(alone, MarkdownHints.None)) return hints;
        if (Holds(alone, MarkdownHints.None with { SectionKinds = [0] })) return hints with { SectionKinds = hints.SectionKinds.Add(index) };
        return hints with { SectionKinds = hints.SectionKinds.Add(index), ExactSections = hints.ExactSections.Add(index) };
    }

    private static bool Holds(ResumeDocument document, MarkdownHints hints) =>
        Read(document, hints) is { } read && Print(read with { Language = "" }) == Print(document with { Language = "" });

    private static Section Filler() => new() { Kind = SectionKind.Summary, Heading = RichText.Plain("Summary"), Blocks = [new Paragraph(RichText.Plain("Text."))] };

    private static ResumeDocument? Read(ResumeDocument document, MarkdownHints hints) =>
        new MarkdownReader().Read(new SourceText("resume.md", MarkdownResumeWriter.Render(document, hints))).Document;

    private static string Print(ResumeDocument? document) => document is null ? "" : DocumentPrinter.Print(document);
}
