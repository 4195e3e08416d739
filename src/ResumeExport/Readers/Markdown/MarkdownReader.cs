using System.Collections.Immutable;
using ResumeExport.Model.Content;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Model.Document;
using ResumeExport.Model.Text;
using ResumeExport.Normalisation;
using ResumeExport.Readers.Markdown.Interpretation;
using ResumeExport.Readers.Markdown.Structure;

namespace ResumeExport.Readers.Markdown;

/// <summary>Reads a résumé written in Markdown, with or without raw HTML.</summary>
public sealed class MarkdownReader : IResumeReader
{
    // A long résumé has some hundreds; each output costs time for each text.
    private const int MostTexts = 20_000;

    /// <inheritdoc/>
    public ReadResult Read(SourceText source)
    {
        var diagnostics = new List<Diagnostic>();
        if (FirstLineBeyond(source) is { } tooLong) return Fail(TooMuch(source, tooLong), diagnostics);
        var text = MarkdownParser.Affordable(source.Text, out var at);
        var parsed = new ParsedText(source, text);
        var markdown = MarkdownParser.Parse(text);
        if (at >= 0 || markdown is null) diagnostics.Add(TooComplex(source, Math.Max(at, 0)));
        var raw = markdown is null ? PlainLinesReader.Read(source, diagnostics) : new RawBlockReader(parsed, diagnostics).Read(markdown);
        if (raw.Length > MostTexts) return Fail(TooMuch(source, raw[MostTexts].Span), diagnostics);
        var outline = SourceOutline.Of(raw, FileName(source));
        if (outline is null) return Fail(NoName(source, DiagnosticSeverity.Error), diagnostics);
        if (outline.Name.IsGuess) diagnostics.Add(NoName(source, DiagnosticSeverity.Warning));
        var document = Interpret(source, outline, diagnostics) with { Language = LanguageOf(source, raw), Date = DateOf(raw) };
        if (FirstTextBeyond(document) is { } beyond) return Fail(TooMuch(source, beyond.Span), diagnostics);
        List<Diagnostic> broken = [.. SourceCoverage.Check(source, parsed, markdown, document, FrontMatterInterpreter.HiddenIn(raw, document.Header.Name.ToPlainText()))];
        diagnostics.AddRange(broken);
        return Result(SourceCoverage.Restore(source, document, broken), diagnostics);
    }

    private static Inline? FirstTextBeyond(ResumeDocument document)
    {
        var count = 0;
        Inline? beyond = null;
        Leaves.ForEach(document, leaf =>
        {
            if (beyond is null && count + leaf.Inlines.Length > MostTexts) beyond = leaf.Inlines[MostTexts - count];
            count += leaf.Inlines.Length;
        });
        return beyond;
    }

    // Before the parser runs: its tree takes a hundred times the memory of the text.
    private static SourceSpan? FirstLineBeyond(SourceText source)
    {
        if (source.LineCount <= MostTexts) return null;
        var count = 0;
        for (var line = 1; line <= source.LineCount; line++)
        {
            var text = source.LineAt(line);
            if (!string.IsNullOrWhiteSpace(text) && ++count > MostTexts) return source.SpanAt(source.StartOfLine(line), text.Length);
        }

        return null;
    }

    private static FlatText FileName(SourceText source)
    {
        var name = Path.GetFileNameWithoutExtension(source.Path).Trim();
        return new FlatText(source, [new TextPiece(0, name is "" or "-" ? "resume" : name, TextStyles.None, null, default)]);
    }

    private static string LanguageOf(SourceText source, ImmutableArray<RawBlock> raw) =>
        FrontMatterInterpreter.Setting(raw, "lang", "language", "locale") is { } tag && LanguageTag.Accept(tag) is { } accepted ? accepted : LanguageDetector.Detect(source.Text);

    private static PartialDate? DateOf(ImmutableArray<RawBlock> raw) =>
        FrontMatterInterpreter.Setting(raw, "date") is { } date ? PartialDate.ParseIso(date) : null;

    private static ResumeDocument Interpret(SourceText source, SourceOutline outline, List<Diagnostic> diagnostics)
    {
        var blocks = new BlockInterpreter(source, diagnostics);
        var header = outline.IsExactHeader
            ? HintInterpreter.ReadHeader(outline.Name, outline.Above)
            : new HeaderInterpreter(source, blocks, diagnostics).Read(outline.Name, outline.Above.AsSpan());
        var sections = ImmutableArray.CreateBuilder<Section>(outline.Sections.Length);
        foreach (var section in outline.Sections) sections.Add(Section(source, section.Heading, section.Content, blocks, diagnostics));
        return new ResumeDocument { Header = header, Sections = sections.ToImmutable() };
    }

    private static Section Section(
        SourceText source, RawHeading heading, ImmutableArray<RawBlock> content, BlockInterpreter blocks, List<Diagnostic> diagnostics)
    {
        var kind = heading.Hint?.Kind ?? SectionNames.Classify(heading.Text.Text);
        var isExact = heading.Hint is { IsExact: true };
        if (kind == SectionKind.Custom && heading.Hint is null)
        {
            diagnostics.Add(UnknownSection(source, heading));
            kind = SectionContent.KindOf(content.AsSpan());
        }

        var span = heading.Span;
        foreach (var block in content) span = span.Union(block.Span);
        return new Section
        {
            Kind = kind,
            Heading = isExact ? heading.Text.ToExactText() : FlatText.WithoutStyle(heading.Text.ToRichText(), TextStyles.Bold),
            Blocks = isExact ? HintInterpreter.Read(content) : blocks.Read(content.AsSpan(), kind),
            Span = span,
        };
    }

    private static ReadResult Result(ResumeDocument document, List<Diagnostic> diagnostics)
    {
        var isBroken = diagnostics.Exists(static d => d.Severity == DiagnosticSeverity.Error);
        return new ReadResult(isBroken ? null : document, [.. diagnostics]);
    }

    private static ReadResult Fail(Diagnostic diagnostic, List<Diagnostic> diagnostics) => new(null, [.. diagnostics, diagnostic]);

    private static Diagnostic UnknownSection(SourceText source, RawHeading heading) => new(
        DiagnosticCodes.SectionUnknown,
        DiagnosticSeverity.Info,
        $"'{heading.Text.Text}' is no known section name; the section is kept as written",
        source.Path,
        heading.Span,
        "a common name such as Experience, Education or Skills lets portals find the section");

    private static Diagnostic NoName(SourceText source, DiagnosticSeverity severity) => new(
        DiagnosticCodes.NameMissing,
        severity,
        severity == DiagnosticSeverity.Error ? "no name found: the résumé has no text to take it from" : "no name found; what stands first takes its place",
        source.Path,
        source.SpanAt(0, 0),
        "begin the file with the name as a heading: # First Last");

    private static Diagnostic TooComplex(SourceText source, int at) => new(
        DiagnosticCodes.SourceTooComplex,
        DiagnosticSeverity.Warning,
        "the text is nested too deeply or has too many marks in one paragraph; from here on it is read without some of them",
        source.Path,
        source.SpanAt(at, 0),
        "a résumé needs no more than a few levels of lists and quotes");

    private static Diagnostic TooMuch(SourceText source, SourceSpan span) => new(
        DiagnosticCodes.SourceTooLong,
        DiagnosticSeverity.Error,
        $"the résumé has more than {MostTexts} lines, list items and keywords; this is the first beyond",
        source.Path,
        span,
        "a résumé has some hundreds of them: was this the right file?");
}
