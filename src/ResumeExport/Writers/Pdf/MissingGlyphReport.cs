using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Model.Document;
using ResumeExport.Model.Text;
using ResumeExport.Pdf;

namespace ResumeExport.Writers.Pdf;

/// <summary>Says which characters the embedded fonts cannot draw and where they stand in the source.</summary>
internal static class MissingGlyphReport
{
    private const string Hint =
        "Replace it in the source, or leave the PDF out (-f docx,html,txt,json): the other formats carry every character";

    public static ImmutableArray<Diagnostic> Of(ImmutableArray<MissingGlyph> missing, ResumeDocument document)
    {
        var findings = ImmutableArray.CreateBuilder<Diagnostic>(missing.Length);
        var known = new HashSet<(int CodePoint, ContentLine? Line)>();
        foreach (var glyph in missing)
            if (known.Add((glyph.CodePoint, glyph.Tag as ContentLine))) findings.Add(Finding(glyph, document));
        return findings.ToImmutable();
    }

    private static Diagnostic Finding(MissingGlyph glyph, ResumeDocument document)
    {
        var name = "U+" + glyph.CodePoint.ToString("X4", CultureInfo.InvariantCulture);
        var text = Rune.TryCreate(glyph.CodePoint, out var rune) ? rune.ToString() : ((char)glyph.CodePoint).ToString();
        var shown = rune.Value != 0 && !Rune.IsControl(rune) ? $" '{text}'" : "";
        var span = glyph.Tag is ContentLine line ? CharacterPlace.Of(document, line, text) : SourceSpan.None;
        var message = glyph.Tag is null
            ? $"The PDF fonts have no glyph for {name}{shown}, which the theme uses as a separator or bullet"
            : $"The PDF fonts have no glyph for {name}{shown}";
        return new Diagnostic(DiagnosticCodes.PdfGlyphMissing, DiagnosticSeverity.Error, message, Path: null, span, Hint);
    }
}
