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

    /// <summary>Forms of dates by primary language subtag.</summary>
    public ImmutableDictionary<string, DateForm> DatesByLanguage { get; init; } = ImmutableDictionary<string, DateForm>.Empty;

    /// <summary>Names of sections by primary language subtag.</summary>
    public ImmutableDictionary<string, ImmutableDictionary<SectionKind, string>> Labels { get; init; } =
        ImmutableDictionary<string, ImmutableDictionary<SectionKind, string>>.Empty;

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
    public DateForm DatesIn(string language) => DatesByLanguage.GetValueOrDefault(LanguageTag.Primary(language), Dates);

    /// <summary>The name of a section in <paramref name="language"/> (BCP 47); null to leave it as written.</summary>
    public string? LabelOf(SectionKind kind, string language) =>
        Labels.GetValueOrDefault(LanguageTag.Primary(language))?.GetValueOrDefault(kind);
}
