using ResumeExport.Model.Content;
using ResumeExport.Model.Document;
using ResumeExport.Readers.Markdown.Structure;

namespace ResumeExport.Readers.Markdown.Interpretation;

/// <summary>Understands a paragraph that opens no entry.</summary>
internal static class ParagraphInterpreter
{
    /// <summary>Reads keywords under a label as such, contacts in a contact section as such, and anything else as text.</summary>
    public static IEnumerable<Block> Read(RawParagraph paragraph, ReadScope scope)
    {
        if (scope.Section == SectionKind.Contact && scope.Owner is null) return HeaderLines.Of(paragraph.Text).SelectMany(ContactOrText);
        return [Keywords(paragraph.Text, scope) ?? new Paragraph(paragraph.Text.ToRichText()) { Span = paragraph.Span }];
    }

    /// <summary>Reads <c>Label: one, two</c>; null when it is none.</summary>
    public static Block? Keywords(FlatText text, ReadScope scope) =>
        LabelledListParser.Parse(text, anyLabel: scope.Section is SectionKind.Skills or SectionKind.Languages or SectionKind.Interests);

    private static IEnumerable<Block> ContactOrText(HeadLine line) => ContactLines.IsContacts(line)
        ? ContactLines.Read(line)
        : [new Paragraph(line.Text.Slice(line.Start, line.End)) { Span = line.Text.SpanOf(line.Start, line.End) }];
}
