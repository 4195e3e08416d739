using DocumentFormat.OpenXml.Packaging;
using ResumeExport.Composition;
using ResumeExport.Writers.Docx.Embedding;
using ResumeExport.Writers.Docx.Reference;
using FontTable = DocumentFormat.OpenXml.Packaging.FontTablePart;
using Theme = DocumentFormat.OpenXml.Packaging.ThemePart;

namespace ResumeExport.Writers.Docx;

/// <summary>Adds the parts to a document. The text comes first: it fills the tables that the others are made from.</summary>
internal sealed class DocxParts(WordprocessingDocument document, ComposedResume composed, DocxTables tables, ThemeFonts fonts)
{
    private const string MainContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private const string MainId = "rId1";
    private const string PropertiesId = "rId2";
    private const string PropertiesContentType = "application/vnd.openxmlformats-package.core-properties+xml";
    private const string FontContentType = "application/vnd.openxmlformats-officedocument.obfuscatedFont";

    /// <summary>Adds all parts.</summary>
    /// <param name="look">The look of a reference document; null for that of the theme.</param>
    /// <param name="embedding">The font to embed; null for none.</param>
    public void Add(ReferenceLook? look, FontEmbedding? embedding)
    {
        var main = document.AddNewPart<MainDocumentPart>(MainContentType, MainId);
        Fill(main, stream => DocumentPart.Write(stream, composed, tables));
        Fill(main.AddNewPart<StyleDefinitionsPart>(DocxTables.StylesId), stream => WriteStyles(stream, look));
        Fill(main.AddNewPart<NumberingDefinitionsPart>(DocxTables.NumberingId), stream => NumberingPart.Write(stream, composed, tables));
        var faces = embedding?.Faces(tables.Faces) ?? [];
        Fill(main.AddNewPart<DocumentSettingsPart>(DocxTables.SettingsId), stream => SettingsPart.Write(stream, tables.Language, look?.Settings, faces.Count > 0));
        Fill(main.AddNewPart<Theme>(DocxTables.ThemeId), stream => WriteTheme(stream, look));
        if (look is not null || embedding is not null) AddFonts(main, look, embedding, faces);
        foreach (var (id, target) in tables.Links.TargetsById) main.AddHyperlinkRelationship(new Uri(target, UriKind.Absolute), true, id);
        Fill(document.AddNewPart<CoreFilePropertiesPart>(PropertiesContentType, PropertiesId), stream => PropertiesPart.Write(stream, composed));
    }

    private static void AddFonts(MainDocumentPart main, ReferenceLook? look, FontEmbedding? embedding, List<EmbeddedFace> faces)
    {
        var table = main.AddNewPart<FontTable>(DocxTables.FontsId);
        Fill(table, stream => FontTablePart.Write(stream, look?.FontTable ?? [], embedding, faces));
        for (var i = 0; i < faces.Count; i++) Fill(table.AddNewPart<FontPart>(FontContentType, FontTablePart.IdOf(i)), faces[i].Write);
    }

    private void WriteStyles(Stream stream, ReferenceLook? look)
    {
        if (look is null) StylesPart.Write(stream, composed, tables, fonts);
        else look.WriteStyles(stream, own => StylesPart.Write(own, composed, tables, fonts));
    }

    private void WriteTheme(Stream stream, ReferenceLook? look) =>
        ThemePart.Write(stream, look?.Scheme ?? new ThemeColorSlots(composed.Theme.Colors).Scheme, look?.Major ?? fonts.Set, look?.Minor ?? fonts.Set);

    private static void Fill(OpenXmlPart part, Action<Stream> write)
    {
        using var stream = part.GetStream(FileMode.Create, FileAccess.Write);
        write(stream);
    }
}
