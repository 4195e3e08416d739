using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using ResumeExport.Composition;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Writers.Docx.Reference;

namespace ResumeExport.Writers.Docx;

/// <summary>Writes Word documents: real styles, lists and links, one paragraph for each row of the résumé.</summary>
/// <param name="options">What is asked for beside the résumé and its theme.</param>
public sealed class DocxWriter(DocxOptions options) : IResumeWriter
{
    private const string MainContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private const string MainId = "rId1";
    private const string PropertiesId = "rId2";
    private const string PropertiesContentType = "application/vnd.openxmlformats-package.core-properties+xml";

    /// <summary>Makes a writer of documents that have the look of their theme.</summary>
    public DocxWriter()
        : this(new DocxOptions())
    {
    }

    /// <inheritdoc/>
    public ImmutableArray<Diagnostic> Write(ComposedResume composed, Stream output)
    {
        // 1. What DOCX cannot hold, and a reference document that cannot be used.
        var findings = DocxCheck.Of(composed).AddRange(options.Reference?.Findings ?? []);
        if (findings.Any(static finding => finding.Severity == DiagnosticSeverity.Error)) return findings;

        // 2. The look: the theme's, or that of the reference document.
        var language = DocxLanguage.Of(composed.Document.Language);
        var fonts = ThemeFonts.Of(composed.Theme.DocxFontFamily, language);
        var look = options.Reference is { Content: { } content } reference ? new ReferenceLook(content, reference.Path, composed.Theme, fonts) : null;

        // 3. The parts.
        using var package = new DocxPackage();
        using (var document = WordprocessingDocument.Create(package, WordprocessingDocumentType.Document))
            AddParts(document, look?.Apply(composed) ?? composed, new DocxTables(language), fonts, look);

        // 4. The file.
        package.Save(output);
        return look is null ? findings : findings.AddRange(look.Findings);
    }

    private static void AddParts(WordprocessingDocument document, ComposedResume composed, DocxTables tables, ThemeFonts fonts, ReferenceLook? look)
    {
        var main = document.AddNewPart<MainDocumentPart>(MainContentType, MainId);
        Fill(main, stream => DocumentPart.Write(stream, composed, tables));
        Fill(main.AddNewPart<StyleDefinitionsPart>(DocxTables.StylesId), stream => WriteStyles(stream, composed, tables, look));
        Fill(main.AddNewPart<NumberingDefinitionsPart>(DocxTables.NumberingId), stream => NumberingPart.Write(stream, composed, tables));
        Fill(main.AddNewPart<DocumentSettingsPart>(DocxTables.SettingsId), stream => SettingsPart.Write(stream, tables.Language, look?.Settings));
        Fill(
            main.AddNewPart<DocumentFormat.OpenXml.Packaging.ThemePart>(DocxTables.ThemeId),
            stream => ThemePart.Write(stream, look?.Scheme ?? new ThemeColorSlots(composed.Theme.Colors).Scheme, look?.Major ?? fonts.Set, look?.Minor ?? fonts.Set));
        if (look is not null) Fill(main.AddNewPart<DocumentFormat.OpenXml.Packaging.FontTablePart>(DocxTables.FontsId), stream => FontTablePart.Write(stream, look.FontTable));
        foreach (var (id, target) in tables.Links.TargetsById) main.AddHyperlinkRelationship(new Uri(target, UriKind.Absolute), true, id);
        Fill(document.AddNewPart<CoreFilePropertiesPart>(PropertiesContentType, PropertiesId), stream => PropertiesPart.Write(stream, composed));
    }

    private static void WriteStyles(Stream stream, ComposedResume composed, DocxTables tables, ReferenceLook? look)
    {
        if (look is null) StylesPart.Write(stream, composed, tables);
        else look.WriteStyles(stream, own => StylesPart.Write(own, composed, tables));
    }

    private static void Fill(OpenXmlPart part, Action<Stream> write)
    {
        using var stream = part.GetStream(FileMode.Create, FileAccess.Write);
        write(stream);
    }
}
