using ResumeExport.Model.Content;
using ResumeExport.Model.Document;
using ResumeExport.Normalisation;
using ResumeExport.Readers.Markdown.Structure;

namespace ResumeExport.Readers.Markdown.Interpretation;

/// <summary>Recognises one contact: a link, an address, a telephone number or a place, with or without a label.</summary>
internal static class ContactParser
{
    private const int LongestLabel = 32;
    private const int LongestContact = 120;

    /// <summary>Reads the characters from <paramref name="start"/> up to <paramref name="end"/>; null when they are no contact.</summary>
    public static ContactItem? Parse(FlatText line, int start, int end)
    {
        (start, end) = line.Trim(start, end);
        if (start == end || end - start > LongestContact) return null;
        var colon = LabelColon(line, start, end);
        var label = colon > 0 ? WithoutMarks(line.Slice(start, colon)) : null;
        var value = WithoutMarks(line.Slice(colon > 0 ? colon + 1 : start, end));
        if (value.IsEmpty || KindOf(value, label) is not { } kind) return null;
        return new ContactItem { Kind = kind, Label = label, Value = value, Span = value.Span.Union(label?.Span ?? default) };
    }

    /// <summary>Reads a label and its value that stand apart; null unless the label is one of contacts.</summary>
    public static ContactItem? Labelled(FlatText label, FlatText value)
    {
        var text = label.Text.Trim().TrimEnd(':', '：');
        if (ContactWords.KindOf(text) is not { } labelKind || value.Text.Length == 0) return null;
        var (start, end) = label.Trim(0, label.Text.TrimEnd().TrimEnd(':', '：').Length);
        var name = WithoutMarks(label.Slice(start, end));
        var content = WithoutMarks(value.ToRichText());
        return new ContactItem { Kind = KindOf(content, null) ?? labelKind, Label = name, Value = content, Span = label.Span.Union(value.Span) };
    }

    /// <summary>Reads what stands among contacts and is of no known kind.</summary>
    public static ContactItem Other(FlatText line, int start, int end)
    {
        var colon = LabelColon(line, start, end);
        var label = colon > 0 ? WithoutMarks(line.Slice(start, colon)) : null;
        var value = WithoutMarks(line.Slice(colon > 0 ? colon + 1 : start, end));
        return value.IsEmpty || label is { IsEmpty: true }
            ? new ContactItem { Kind = ContactKind.Other, Value = WithoutMarks(line.Slice(start, end)), Span = line.SpanOf(start, end) }
            : new ContactItem { Kind = ContactKind.Other, Label = label, Value = value, Span = line.SpanOf(start, end) };
    }

    // How contacts look is the theme's affair; bold was the mark of a label.
    private static RichText WithoutMarks(RichText text) => FlatText.WithoutStyle(text, TextStyles.Bold | TextStyles.Italic | TextStyles.Code);

    private static int LabelColon(FlatText line, int start, int end)
    {
        var colon = line.Text.AsSpan(start, end - start).IndexOfAny(':', '：') + start;
        if (colon <= start || colon - start > LongestLabel || colon + 1 >= end) return -1;
        var isLabel = line.Text[colon] == '：' || line.Text[colon + 1] is ' ' or '\u00A0' || ContactWords.KindOf(line.Text[start..colon]) is not null;
        return isLabel && !line.Text.AsSpan(colon).StartsWith("://", StringComparison.Ordinal) && line.Slice(start, colon).FirstLinkTarget is null ? colon : -1;
    }

    private static ContactKind? KindOf(RichText value, RichText? label)
    {
        var labelKind = label is null ? null : ContactWords.KindOf(label.ToPlainText());
        var text = WithoutEmoji(value.ToPlainText());
        if (value.FirstLinkTarget is { } target) return IsOneLink(value, text) ? KindOfLink(target, labelKind) : labelKind;
        if (IsPhone(text)) return labelKind is null or ContactKind.Other ? ContactKind.Phone : labelKind;
        if (labelKind is not null) return labelKind;
        if (HeadWords.LooksLikePlace(text)) return ContactKind.Location;
        return IsAddress(text) ? ContactKind.Website : label is null ? null : LabelFits(label, text) ? ContactKind.Other : null;
    }

    private static bool LabelFits(RichText label, string value) => label.ToPlainText().Length <= 24 && value.Length <= 60 && SectionNames.Classify(label.ToPlainText()) == SectionKind.Custom;

    // An emoji or a short word before a link is its label.
    private static bool IsOneLink(RichText value, string text)
    {
        var linked = 0;
        foreach (var inline in value.Inlines)
            if (inline is Link link) linked += new RichText(link.Content).ToPlainText().Length;
        return linked * 2 >= text.Trim().Length;
    }

    private static string WithoutEmoji(string text) => text.TrimStart().TrimStart([.. text.Where(static character => char.IsSurrogate(character) || char.IsSymbol(character) && character != '+' || character is '\uFE0F' or '\u200D')]).Trim();

    private static ContactKind KindOfLink(string target, ContactKind? labelKind)
    {
        if (target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)) return ContactKind.Email;
        if (target.StartsWith("tel:", StringComparison.OrdinalIgnoreCase)) return ContactKind.Phone;
        return ContactWords.KindOfHost(target) ?? (labelKind is ContactKind.Profile ? ContactKind.Profile : ContactKind.Website);
    }

    private static bool IsPhone(string text)
    {
        var digits = 0;
        foreach (var c in text)
        {
            if (char.IsDigit(c)) digits++;
            else if (c is not (' ' or '+' or '-' or '(' or ')' or '.' or '/' or '\u00A0' or '–' or '‑' or '*')) return false;
        }

        return digits is >= 7 and <= 15 && PeriodParser.Parse(text) is null;
    }

    // "linkedin.com/in/jane" that no rule linked.
    private static bool IsAddress(string text) =>
        !text.Contains(' ', StringComparison.Ordinal) && text.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot && text.IndexOf('/', StringComparison.Ordinal) > dot;
}
