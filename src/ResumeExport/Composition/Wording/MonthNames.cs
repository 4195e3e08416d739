using System.Globalization;
using ResumeExport.Model.Document;
using ResumeExport.Normalisation;

namespace ResumeExport.Composition.Wording;

/// <summary>How dates with months are written in one language, from <c>Words/month-names.txt</c>.</summary>
internal sealed class MonthNames
{
    private static readonly Lazy<Dictionary<string, MonthNames>> All = new(Load);

    private readonly Dictionary<string, string[]> lines = new(StringComparer.Ordinal);

    private MonthNames()
    {
    }

    /// <summary>The names in <paramref name="language"/> (BCP 47); null when they are not known.</summary>
    public static MonthNames? Of(string language) => All.Value.GetValueOrDefault(LanguageTag.Primary(language));

    /// <summary>The languages whose names are known, as primary subtags.</summary>
    public static IEnumerable<string> Languages => All.Value.Keys;

    /// <summary>Returns <paramref name="date"/>, which has a month, with its short name.</summary>
    public string Short(PartialDate date) => Named(date, lines.GetValueOrDefault("short"));

    /// <summary>Returns <paramref name="date"/>, which has a month, with its long name.</summary>
    public string Long(PartialDate date) => Named(date, lines.GetValueOrDefault("long"));

    /// <summary>Returns <paramref name="date"/>, which has a month, in figures; null where the usual form holds.</summary>
    public string? Numeric(PartialDate date) =>
        date.Day is null && lines.GetValueOrDefault("numeric") is [var pattern] ? Fill(pattern, date, name: "") : null;

    private string Named(PartialDate date, string[]? names)
    {
        var name = names?[date.Month!.Value - 1] ?? "";
        return Fill(lines[date.Day is null ? "month" : "day"][0], date, name);
    }

    // {y} year, {m} month, {mm} month in two figures, {n} name of the month, {d} day.
    private static string Fill(string pattern, PartialDate date, string name) => pattern
        .Replace("{y}", date.Year.ToString("D4", CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{m}", Figures(date.Month, "D"), StringComparison.Ordinal)
        .Replace("{mm}", Figures(date.Month, "D2"), StringComparison.Ordinal)
        .Replace("{d}", Figures(date.Day, "D"), StringComparison.Ordinal)
        .Replace("{n}", name, StringComparison.Ordinal);

    private static string Figures(int? number, string format) => number?.ToString(format, CultureInfo.InvariantCulture) ?? "";

    private static Dictionary<string, MonthNames> Load()
    {
        var all = new Dictionary<string, MonthNames>(StringComparer.Ordinal);
        foreach (var (name, words) in WordFile.Read("month-names.txt"))
        {
            var dot = name.IndexOf('.', StringComparison.Ordinal);
            if (!all.TryGetValue(name[..dot], out var names)) all.Add(name[..dot], names = new MonthNames());
            names.lines.Add(name[(dot + 1)..], words);
        }

        return all;
    }
}
