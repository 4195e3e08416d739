using System.Collections.Immutable;
using ResumeExport.Model.Document;
using ResumeExport.Normalisation;

namespace ResumeExport.Themes;

/// <summary>What a theme says otherwise than the source: forms of dates, names and order of sections, addresses of links. Nothing by default.</summary>
public sealed record ThemeWording
{
    /// <summary>Everything as it is written.</summary>
    public static ThemeWording AsWritten { get; } = new();

    /// <summary>The form of dates in languages that <see cref="DatesByLanguage"/> does not name.</summary>
    public DateForm Dates { get; init; }

    /// <summary>Forms of dates in single languages.</summary>
    public ImmutableArray<LanguageDates> DatesByLanguage { get; init; } = [];

    /// <summary>Names of sections; a later one of the same language and kind wins.</summary>
    public ImmutableArray<SectionLabel> Labels { get; init; } = [];

    /// <summary>The kinds of section that come first, in their order.</summary>
    public ImmutableArray<SectionKind> Order { get; init; } = [];

    /// <summary>What is shown of links.</summary>
    public LinkDisplay Links { get; init; }

    /// <summary>True for section headings in capital letters.</summary>
    public bool CapitalHeadings { get; init; }

    /// <summary>True when nothing is said otherwise.</summary>
    public bool IsAsWritten =>
        Dates == DateForm.AsWritten && DatesByLanguage.IsEmpty && Labels.IsEmpty && Order.IsEmpty && Links == LinkDisplay.Text && !CapitalHeadings;

    /// <summary>The form of dates in <paramref name="language"/> (BCP 47).</summary>
    public DateForm DatesIn(string language)
    {
        var primary = LanguageTag.Primary(language);
        foreach (var dates in DatesByLanguage)
            if (dates.Language == primary) return dates.Form;
        return Dates;
    }

    /// <summary>The name of a section in <paramref name="language"/> (BCP 47); null to leave it as written.</summary>
    public string? LabelOf(SectionKind kind, string language)
    {
        var primary = LanguageTag.Primary(language);
        string? text = null;
        foreach (var label in Labels)
            if (label.Kind == kind && label.Language == primary) text = label.Text;
        return text;
    }
}
