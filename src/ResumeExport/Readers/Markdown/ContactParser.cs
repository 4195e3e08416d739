using ResumeExport.Model.Content;
using ResumeExport.Model.Document;
using ResumeExport.Normalisation;

namespace ResumeExport.Readers.Markdown;

/// <summary>Recognises one contact: a link, an address, a telephone number or a place.</summary>
internal static class ContactParser
{
    private const int LongestLabel = 24;
    private const int LongestContact = 120;
    private static readonly string[] Networks =
        ["linkedin.com", "github.com", "gitlab.com", "x.com", "twitter.com", "stackoverflow.com", "medium.com", "dev.to", "kaggle.com", "behance.net", "dribbble.com"];

    /// <summary>Reads the characters from <paramref name="start"/> up to <paramref name="end"/>; null when they are no contact.</summary>
    public static ContactItem? Parse(FlatText line, int start, int end)
    {
        (start, end) = line.Trim(start, end);
        if (start == end || end - start > LongestContact) return null;
        var colon = LabelColon(line, start, end);
        var label = colon > 0 ? FlatText.WithoutStyle(line.Slice(start, colon), TextStyles.Bold) : null;
        var value = line.Slice(colon > 0 ? colon + 1 : start, end);
        if (value.IsEmpty || KindOf(value, label) is not { } kind) return null;
        return new ContactItem { Kind = kind, Label = label, Value = value, Span = value.Span.Union(label?.Span ?? default) };
    }

    private static int LabelColon(FlatText line, int start, int end)
    {
        var colon = line.Text.IndexOf(':', start, end - start);
        var isLabel = colon > start && colon - start <= LongestLabel && colon + 1 < end && line.Text[colon + 1] is ' ' or '\u00A0';
        return isLabel ? colon : -1;
    }

    private static ContactKind? KindOf(RichText value, RichText? label)
    {
        if (value.FirstLinkTarget is { } target) return value.Inlines is [Link] ? KindOfLink(target) : null;
        var text = value.ToPlainText();
        if (IsPhone(text)) return ContactKind.Phone;
        if (HeadWords.LooksLikePlace(text)) return ContactKind.Location;
        return label is null ? null : ContactKind.Other;
    }

    private static ContactKind KindOfLink(string target)
    {
        if (target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)) return ContactKind.Email;
        if (target.StartsWith("tel:", StringComparison.OrdinalIgnoreCase)) return ContactKind.Phone;
        foreach (var network in Networks)
            if (target.Contains("/" + network, StringComparison.OrdinalIgnoreCase) || target.Contains("." + network, StringComparison.OrdinalIgnoreCase))
                return ContactKind.Profile;
        return ContactKind.Website;
    }

    private static bool IsPhone(string text)
    {
        var digits = 0;
        foreach (var c in text)
        {
            if (char.IsAsciiDigit(c)) digits++;
            else if (c is not (' ' or '+' or '-' or '(' or ')' or '.' or '/' or '\u00A0')) return false;
        }

        return digits is >= 7 and <= 15;
    }
}
