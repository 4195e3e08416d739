using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using ResumeExport.Composition;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Writers.Docx.Embedding;
using ResumeExport.Writers.Docx.Reference;

namespace ResumeExport.Writers.Docx;

/// <summary>Writes Word documents: real styles, lists and links, one paragraph for each row of the résumé.</summary>
/// <param name="options">What is asked for beside the résumé and its theme.</param>
public sealed class DocxWriter(DocxOptions options) : IResumeWriter
{
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

        // 2. The look: the theme's, or that of the reference document; and the font to embed.
        var language = DocxLanguage.Of(composed.Document.Language);
        var warnings = new List<Diagnostic>(findings);
        var embedding = options.EmbedFonts ? FontEmbedding.Of(composed.Theme, options.FontSource, warnings) : null;
        var fonts = ThemeFonts.Of(embedding?.Family ?? composed.Theme.DocxFontFamily, language);
        var look = options.Reference is { Content: { } content } reference ? new ReferenceLook(content, reference.Path, composed.Theme, fonts) : null;
        if (embedding is not null && look is not null && !look.Names(embedding.Family))
        {
            warnings.Add(FontEmbedding.OtherFont(embedding.Family));
            embedding = null;
        }

        // 3. The parts.
        using var package = new DocxPackage();
        using (var document = WordprocessingDocument.Create(package, WordprocessingDocumentType.Document))
        {
            var parts = new DocxParts(document, look?.Apply(composed) ?? composed, new DocxTables(language), fonts);
            parts.Add(look, embedding);
        }

        // 4. The file.
        package.Save(output);
        return [.. warnings, .. look?.Findings ?? [], .. embedding?.Findings ?? []];
    }
}
