using System.Collections.Immutable;
using ResumeExport.Composition;
using ResumeExport.Model.Content;
using ResumeExport.Model.Document;
using ResumeExport.Model.Text;
using ResumeExport.Normalisation;
using ResumeExport.Themes;

namespace ResumeExport.Writers.Docx;

/// <summary>Writes <c>document.xml</c>: one paragraph for each row.</summary>
internal sealed class DocumentPart(WordXml xml, Theme theme, DocxTables tables)
{
    private readonly RunElements runs = new(xml, tables.Language.IsEastAsian);

    public static void Write(Stream stream, ComposedResume composed, DocxTables tables)
    {
        using var xml = new WordXml(stream, "document");
        xml.Start("body");
        var part = new DocumentPart(xml, composed.Theme, tables);
        foreach (var row in composed.Rows) part.Paragraph(row);
        part.Section();
        xml.End();
    }

    private void Paragraph(ComposedRow row)
    {
        xml.Start("p");
        Properties(row);
        for (var i = 0; i < row.Near.Length; i++)
        {
            if (i > 0) Separator(row.Separator);
            Line(row, row.Near[i], LineLook.OfNear(row, i, theme), far: null);
        }

        Far(row);
        xml.End();
    }

    private void Properties(ComposedRow row)
    {
        var style = tables.Variants.IdOf(row);
        xml.Start("pPr");
        if (style != ParagraphStyle.Normal) xml.Value("pStyle", style);
        Numbering(row);
        xml.End();
    }

    // Numbering 0 takes the marker away and leaves the level (ISO 29500-1, 17.9.18): a heading inside an item starts none.
    private void Numbering(ComposedRow row)
    {
        if (row.Marker is not null) ListItem(row, tables.Lists.InstanceOf(row));
        else if (row.ListDepth > 0 && row.Style != RowStyle.ListItem) ListItem(row, 0);
    }

    private void ListItem(ComposedRow row, int instance) =>
        xml.Start("numPr").Value("ilvl", row.ListDepth - 1).Value("numId", instance).End();

    private void Far(ComposedRow row)
    {
        if (row.Far.IsEmpty) return;
        xml.Start("r").Flag("tab").End();
        for (var i = 0; i < row.Far.Length; i++)
        {
            if (i > 0) Separator(row.FarSeparator);
            Line(row, row.Far[i], LineLook.OfFar(row.Far[i]), FarRole(row.Far[i]));
        }
    }

    // Where emphasis is content, the look is the author's, also at the far margin.
    private static EntryPartRole? FarRole(ContentLine line) => line.EmphasisIsContent ? null : line.Part;

    private void Line(ComposedRow row, ContentLine line, LineLook look, EntryPartRole? far)
    {
        var pieces = line.Runs;
        var directions = TextDirections.Of(line, tables.Language.IsRightToLeft);
        var language = LanguageDetector.Foreign(line.PlainText, tables.Language.Tag) is { } tag ? DocxLanguage.Of(tag) : null;
        var offset = 0;
        for (var i = 0; i < pieces.Length;)
        {
            var end = EndOfLink(pieces, i);
            if (pieces[i].LinkTarget is { } target) xml.Start("hyperlink").Relationship(tables.Links.IdOf(target)).Attribute("history", 1);
            for (var j = i; j < end; j++)
            {
                var full = look.Add(pieces[j].Styles);
                tables.Faces.Use(full);
                Run(pieces[j], Emphasis(row, full), far, directions, offset, language);
                offset += pieces[j].Text.Length;
            }

            if (pieces[i].LinkTarget is not null) xml.End();
            i = end;
        }
    }

    private static int EndOfLink(ImmutableArray<LineRun> runs, int start)
    {
        var end = start + 1;
        while (end < runs.Length && runs[start].LinkTarget is { } target && runs[end].LinkTarget == target) end++;
        return end;
    }

    // Bold in a bold paragraph would cancel out: such properties toggle between paragraph and character style (17.7.3).
    private TextStyles Emphasis(ComposedRow row, TextStyles emphasis)
    {
        var (bold, italic) = StylesPart.Emphasis(row.Style, theme.Rows[row.Style]);
        if (bold) emphasis &= ~TextStyles.Bold;
        return italic ? emphasis & ~TextStyles.Italic : emphasis;
    }

    private void Run(LineRun run, TextStyles emphasis, EntryPartRole? far, TextDirections directions, int offset, DocxLanguage? language)
    {
        var style = CharacterStyle.Of(run, emphasis, far);
        tables.Styles.Use(style);
        for (var start = 0; start < run.Text.Length;)
        {
            var end = directions.EndOfPiece(offset + start, offset + run.Text.Length) - offset;
            runs.Write(run.Text[start..end], style.Id, directions.IsRightToLeft(offset + start), language);
            start = end;
        }
    }

    private void Separator(string text) => runs.Write(text, CharacterStyle.Separator, tables.Language.IsRightToLeft);

    private void Section()
    {
        var page = theme.Page;
        xml.Start("sectPr");
        xml.Start("pgSz").Attribute("w", Units.Twips(page.Width)).Attribute("h", Units.Twips(page.Height)).End();
        xml.Start("pgMar")
            .Attribute("top", Units.Twips(page.MarginTop))
            .Attribute("right", Units.Twips(page.MarginRight))
            .Attribute("bottom", Units.Twips(page.MarginBottom))
            .Attribute("left", Units.Twips(page.MarginLeft))
            .Attribute("header", 0)
            .Attribute("footer", 0)
            .Attribute("gutter", 0)
            .End();
        if (tables.Language.IsRightToLeft) xml.Flag("bidi");
        xml.End();
    }
}
