using ResumeExport.Model.Diagnostics;
using ResumeExport.Model.Document;
using ResumeExport.Normalisation;
using ResumeExport.Readers.Data;
using ResumeExport.Readers.Shapes;
using ResumeExport.Schemas.JsonResume;

namespace ResumeExport.Readers.JsonResume;

/// <summary>
/// Reads JSON Resume 1.0.0: any file of that schema in a sensible order, and what our own writer wrote exactly as it was.
/// docs/output-formats.md has the rules.
/// </summary>
public sealed class JsonResumeReader : IResumeReader
{
    // A long résumé has some hundreds; each output costs time for each text.
    private const int MostTexts = 20_000;

    /// <inheritdoc/>
    public ReadResult Read(SourceText source)
    {
        var diagnostics = new List<Diagnostic>();
        var root = JsonSyntaxParser.Parse(source, diagnostics);
        return root is null ? new ReadResult(null, [.. diagnostics]) : Read(root, source, diagnostics);
    }

    /// <summary>Reads a tree that a parser of JSON or YAML has made.</summary>
    /// <param name="root">The root.</param>
    /// <param name="source">The source, for findings.</param>
    /// <param name="diagnostics">The findings so far.</param>
    internal static ReadResult Read(DataItem root, SourceText source, List<Diagnostic> diagnostics)
    {
        var isOwn = root.Find(JsonResumeNames.Meta)?.Find(JsonResumeNames.Sections) is not null;
        var context = new ReadContext(source) { ReadsMarkup = !isOwn, HasText = root.HasText };
        context.Diagnostics.AddRange(diagnostics);
        if (root.Kind is not (DataItemKind.Object or DataItemKind.Array)) return Fail(NoObject(source, root), context);
        return isOwn ? Read(root, context) : ReadForeign(root, source, context);
    }

    private static ReadResult ReadForeign(DataItem root, SourceText source, ReadContext context)
    {
        if (FirstBeyond(root) is { } beyond) return Fail(TooMuch(context, beyond), context);
        var read = Read(ShapeMapper.Map(root), context);
        if (read.Document is not { } document) return read;
        ProgramLinks(root, context, [.. context.Diagnostics.Where(static finding => finding.Code == DiagnosticCodes.LinkDropped).Select(static finding => finding.Span.Start)]);
        document = TextSections.Read(document, source, context.Diagnostics);
        var complete = LostValues.Restore(document, root, context) with { Language = TreeLanguage.Of(root, document) };
        return new ReadResult(complete, [.. context.Diagnostics]);
    }

    // Such a value is kept as text; it leads nowhere in any output.
    private static void ProgramLinks(DataItem item, ReadContext context, HashSet<int> reported)
    {
        if (item.Kind == DataItemKind.Text && LinkPolicy.IsProgram(item.Text) && reported.Add(item.Span.Start))
            context.Report(DiagnosticCodes.LinkDropped, DiagnosticSeverity.Warning, "this is no address of a page; it is kept as text", item, "write a full address that begins with https://, http://, mailto: or tel:");
        foreach (var value in item.Items) ProgramLinks(value, context, reported);
        foreach (var member in item.Members) ProgramLinks(member.Value, context, reported);
    }

    private static ReadResult Read(DataItem root, ReadContext context)
    {
        var basicsItem = root.Find(JsonResumeNames.Basics) ?? DataItem.Object(root.Span);
        var basics = new ObjectReader(basicsItem, context);
        var items = new StandardItems(root);
        var contacts = new ContactReader(basics, context);
        var blocks = new BlockReader(context, basics, items, contacts);

        // 1. What is listed in the header, then in the sections: the first pointer to a value has it.
        var headers = new HeaderReader(basics, contacts, blocks, context);
        headers.ReadListed();
        var sections = new SectionReader(root, basics, items, blocks, context).Read();

        // 2. What nothing listed, so that an edited file keeps what was added.
        if (headers.Read() is not { } header) return Fail(NoName(context, basicsItem), context);
        var meta = root.Find(JsonResumeNames.Meta);
        var document = new ResumeDocument
        {
            Header = header,
            Sections = sections,
            Language = meta?.Find("language") is { Kind: DataItemKind.Text, IsBlank: false } language ? language.Text : "en",
            Date = meta?.Find("date") is { } date ? PartialDate.ParseIso(date.Text) : null,
        };
        return new ReadResult(document, [.. context.Diagnostics]);
    }

    private static ReadResult Fail(Diagnostic diagnostic, ReadContext context) => new(null, [.. context.Diagnostics, diagnostic]);

    private static Diagnostic NoObject(SourceText source, DataItem root) => new(
        DiagnosticCodes.JsonNoObject,
        DiagnosticSeverity.Error,
        "a JSON résumé is an object, this is something else",
        source.Path,
        root.Span,
        "the file begins with { and has a member \"basics\"");

    // Each value becomes a text or a part of one; our own files hold several values for each text.
    private static DataItem? FirstBeyond(DataItem root)
    {
        var left = MostTexts;
        return Beyond(root, ref left);
    }

    private static DataItem? Beyond(DataItem item, ref int left)
    {
        if (item.IsScalar && !item.IsBlank && --left < 0) return item;
        foreach (var value in item.Items)
            if (Beyond(value, ref left) is { } found) return found;
        foreach (var member in item.Members)
            if (Beyond(member.Value, ref left) is { } found) return found;
        return null;
    }

    private static Diagnostic TooMuch(ReadContext context, DataItem item) => new(
        DiagnosticCodes.SourceTooLong,
        DiagnosticSeverity.Error,
        $"the résumé has more than {MostTexts} values; this is the first beyond",
        context.Path,
        item.Span,
        "a résumé has some hundreds of them: was this the right file?");

    private static Diagnostic NoName(ReadContext context, DataItem basics) => new(
        DiagnosticCodes.NameMissing,
        DiagnosticSeverity.Error,
        "no name found: basics.name is missing or empty",
        context.Path,
        basics.Span,
        "add basics.name");
}
