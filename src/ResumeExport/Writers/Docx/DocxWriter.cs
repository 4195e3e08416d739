using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using ResumeExport.Composition;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Themes;

namespace ResumeExport.Writers.Docx;

/// <summary>Writes Word documents: real styles, lists and links, one paragraph for each row of the résumé.</summary>
public sealed class DocxWriter : IResumeWriter
{
    private const string MainContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private const string MainId = "rId1";
    private const string PropertiesId = "rId2";
    private const string PropertiesContentType = "application/vnd.openxmlformats-package.core-properties+xml";

    /// <inheritdoc/>
    public ImmutableArray<Diagnostic> Write(ComposedResume composed, Stream output)
    {
        // 1. What DOCX cannot hold.
        var findings = DocxCheck.Of(composed);
        if (!findings.IsEmpty) return findings;

        // 2. The parts.
        using var package = new DocxPackage();
        using (var document = WordprocessingDocument.Create(package, WordprocessingDocumentType.Document)) AddParts(document, composed);

        // 3. The file.
        package.Save(output);
        return [];
    }

    private static void AddParts(WordprocessingDocument document, ComposedResume composed)
    {
        var main = document.AddNewPart<MainDocumentPart>(MainContentType, MainId);
        var tables = new DocxTables(DocxLanguage.Of(composed.Document.Language));
        Fill(main, stream => DocumentPart.Write(stream, composed, tables));
        Fill(main.AddNewPart<StyleDefinitionsPart>(DocxTables.StylesId), stream => StylesPart.Write(stream, composed, tables));
        Fill(main.AddNewPart<NumberingDefinitionsPart>(DocxTables.NumberingId), stream => NumberingPart.Write(stream, composed, tables));
        Fill(main.AddNewPart<DocumentSettingsPart>(DocxTables.SettingsId), stream => SettingsPart.Write(stream, tables.Language));
        Fill(main.AddNewPart<DocumentFormat.OpenXml.Packaging.ThemePart>(DocxTables.ThemeId), stream => WriteTheme(stream, composed.Theme, tables.Language));
        foreach (var (id, target) in tables.Links.TargetsById) main.AddHyperlinkRelationship(new Uri(target, UriKind.Absolute), true, id);
        Fill(document.AddNewPart<CoreFilePropertiesPart>(PropertiesContentType, PropertiesId), stream => PropertiesPart.Write(stream, composed));
    }

    private static void WriteTheme(Stream stream, Theme theme, DocxLanguage language) =>
        ThemePart.Write(stream, new ThemeColorSlots(theme.Colors), ThemeFonts.Of(theme.DocxFontFamily, language));

    private static void Fill(OpenXmlPart part, Action<Stream> write)
    {
        using var stream = part.GetStream(FileMode.Create, FileAccess.Write);
        write(stream);
    }
}
