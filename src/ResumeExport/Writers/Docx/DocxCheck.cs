using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using ResumeExport.Composition;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Model.Document;
using ResumeExport.Model.Text;

namespace ResumeExport.Writers.Docx;

/// <summary>Finds what a DOCX file cannot hold. It is reported and never left out in silence.</summary>
internal sealed class DocxCheck(ResumeDocument document)
{
    // ISO 29500-1: numbering has nine levels (17.9.6), outlines have nine (17.3.1.20); Title comes before them.
    private const int MostListDepth = 9;
    private const int MostHeadingLevel = 10;

    private readonly ImmutableArray<Diagnostic>.Builder findings = ImmutableArray.CreateBuilder<Diagnostic>();

    public static ImmutableArray<Diagnostic> Of(ComposedResume composed)
    {
        var check = new DocxCheck(composed.Document);
        foreach (var line in composed.Lines) check.Line(line);
        check.Characters(composed.Theme.Bullet, null);
        check.Characters(composed.Theme.ContactSeparator, null);
        check.Characters(composed.Theme.EntrySeparator, null);
        return check.findings.ToImmutable();
    }

    private void Line(ContentLine line)
    {
        foreach (var run in line.Runs)
        {
            Characters(run.Text, line);
            if (run.LinkTarget is { } target) Link(target, line.Span);
        }

        if (line.ListDepth > MostListDepth) TooDeep($"A list is nested {line.ListDepth} levels deep; DOCX has {MostListDepth}", line.Span);
        if (line.HeadingLevel > MostHeadingLevel) TooDeep($"A heading has level {line.HeadingLevel}; DOCX has {MostHeadingLevel}", line.Span);
    }

    private void Characters(string text, ContentLine? line)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i])) continue;
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i])) i++;
            else Forbidden(text[i], line);
        }
    }

    private void Forbidden(char character, ContentLine? line)
    {
        var span = line is null ? SourceSpan.None : CharacterPlace.Of(document, line, character.ToString());
        var name = "U+" + ((int)character).ToString("X4", CultureInfo.InvariantCulture);
        Add(DiagnosticCodes.OutputCharacterForbidden, $"The character {name} cannot be stored in a DOCX file", span, "Remove it from the source; it is invisible there");
    }

    private void Link(string target, SourceSpan span)
    {
        if (!Uri.TryCreate(target, UriKind.Absolute, out _))
            Add(DiagnosticCodes.OutputLinkUnusable, $"The link '{target}' is no address that a DOCX file can hold", span, "Correct the address in the source");
    }

    private void TooDeep(string message, SourceSpan span) =>
        Add(DiagnosticCodes.DocxNestedTooDeep, message, span, "Flatten the nesting in the source");

    private void Add(string code, string message, SourceSpan span, string hint) =>
        findings.Add(new Diagnostic(code, DiagnosticSeverity.Error, message, Path: null, span, hint));
}
