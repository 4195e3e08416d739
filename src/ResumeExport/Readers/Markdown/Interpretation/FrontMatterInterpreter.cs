using ResumeExport.Model.Content;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Model.Document;
using ResumeExport.Normalisation;
using ResumeExport.Readers.Markdown.Structure;

namespace ResumeExport.Readers.Markdown.Interpretation;

/// <summary>Understands the YAML at the top of a Markdown source: settings of the document, contact data, and anything else, which is kept.</summary>
internal static class FrontMatterInterpreter
{
    /// <summary>True for fields that steer tools and say nothing of the person.</summary>
    public static bool IsSetting(string name) => name.Trim().ToLowerInvariant() is
        "lang" or "language" or "locale" or "date" or "theme" or "layout" or "permalink" or "template" or "css" or "style" or "stylesheet" or "class" or "classoption" or "documentclass"
            or "geometry" or "fontsize" or "fontfamily" or "mainfont" or "papersize" or "output" or "published" or "draft" or "toc" or "slug" or "nav_order" or "sidebar" or "comments" or "type"
            or "script" or "head" or "pdf_options format" or "pdf_options margin" or "marp" or "paginate" or "header-includes";

    /// <summary>The setting called one of <paramref name="names"/>; null when the source has none.</summary>
    public static string? Setting(IEnumerable<RawBlock> raw, params ReadOnlySpan<string> names)
    {
        foreach (var matter in raw.OfType<RawFrontMatter>())
            foreach (var field in matter.Fields)
                foreach (var name in names)
                    if (field.Name.Trim().Equals(name, StringComparison.OrdinalIgnoreCase) && field.Value.Text.Length > 0) return field.Value.Text.Trim();
        return null;
    }

    /// <summary>The places of the settings in the source, which no output shows.</summary>
    public static IEnumerable<SourceSpan> HiddenIn(IEnumerable<RawBlock> raw, string name) =>
        raw.OfType<RawFrontMatter>().SelectMany(static matter => matter.Fields).Where(field => IsHidden(field, name)).Select(static field => field.Value.Span);

    /// <summary>What a field shows: a contact, or text under its name; nothing for a setting.</summary>
    public static IEnumerable<Block> ToBlocks(RawField field)
    {
        if (field.Value.Text.Length == 0 || IsSetting(field.Name)) return [];
        if (ContactWords.KindOf(field.Name) is { } kind) return [ToContact(field, kind)];
        return [new ContactItem { Kind = ContactKind.Other, Label = RichText.Plain(Words(field.Name)), Value = field.Value.ToRichText(), Span = field.Value.Span }];
    }

    /// <summary>True for a setting, and for a name that the header shows already.</summary>
    public static bool IsHidden(RawField field, string name) =>
        IsSetting(field.Name) || (IsName(field) && field.Value.Text.Trim().Equals(name.Trim(), StringComparison.OrdinalIgnoreCase));

    private static bool IsName(RawField field) => NameLabels.IsLabel(field.Name) || field.Name.Trim().Equals("title", StringComparison.OrdinalIgnoreCase);

    private static ContactItem ToContact(RawField field, ContactKind kind)
    {
        var found = ContactParser.Parse(field.Value, 0, field.Value.Text.Length);
        return found is { Label: null } ? found : new ContactItem { Kind = kind, Value = field.Value.ToRichText(), Span = field.Value.Span };
    }

    private static string Words(string name)
    {
        var words = name.Replace('_', ' ').Replace('-', ' ').Trim();
        return words.Length == 0 ? "Other" : char.ToUpperInvariant(words[0]) + words[1..];
    }
}
