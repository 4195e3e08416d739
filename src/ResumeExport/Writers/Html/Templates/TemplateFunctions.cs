using System.Globalization;
using HandlebarsDotNet;
using ResumeExport.Model.Document;

namespace ResumeExport.Writers.Html.Templates;

/// <summary>The helpers that templates may call, those of common JSON Resume themes among them. None reaches beyond its arguments.</summary>
internal static class TemplateFunctions
{
    private static readonly string[] Months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    private static readonly Dictionary<string, Func<Arguments, object?>> Functions = new(StringComparer.Ordinal)
    {
        ["eq"] = static arguments => Text(arguments, 0) == Text(arguments, 1),
        ["not"] = static arguments => arguments.Length == 0 || HandlebarsUtils.IsFalsyOrEmpty(arguments[0]),
        ["and"] = static arguments => arguments.All(static value => HandlebarsUtils.IsTruthyOrNonEmpty(value)),
        ["or"] = static arguments => arguments.Any(static value => HandlebarsUtils.IsTruthyOrNonEmpty(value)),
        ["join"] = static arguments => arguments.Length > 0 && arguments[0] is TemplateList list ? string.Join(arguments.Length > 1 ? Text(arguments, 1) : ", ", list) : Text(arguments, 0),
        ["toLowerCase"] = static arguments => Text(arguments, 0).ToLowerInvariant(),
        ["toUpperCase"] = static arguments => Text(arguments, 0).ToUpperInvariant(),
        ["spaceToDash"] = static arguments => Text(arguments, 0).Replace(' ', '-').ToLowerInvariant(),
        ["Y"] = static arguments => Date(arguments, static (date, _) => date.Year.ToString(CultureInfo.InvariantCulture)),
        ["MY"] = static arguments => Date(arguments, MonthAndYear),
        ["DMY"] = static arguments => Date(arguments, static (date, text) => date.Day is { } day ? day.ToString(CultureInfo.InvariantCulture) + " " + MonthAndYear(date, text) : MonthAndYear(date, text)),
    };

    private static readonly Dictionary<string, Action<EncodedTextWriter, string>> Writers = new(StringComparer.Ordinal)
    {
        ["nl2br"] = static (output, text) => Lines(output, text, "", "<br>\n", ""),
        ["breaklines"] = static (output, text) => Lines(output, text, "", "<br>\n", ""),
        ["paragraphSplit"] = static (output, text) => Lines(output, text, "<p>", "</p>\n<p>", "</p>"),
    };

    /// <summary>What a template may call, <c>lookup</c> of the engine included.</summary>
    public static IReadOnlySet<string> Names { get; } = new HashSet<string>([.. Functions.Keys, .. Writers.Keys, "lookup"], StringComparer.Ordinal);

    /// <summary>Adds the helpers to <paramref name="engine"/>.</summary>
    public static void Register(IHandlebars engine)
    {
        foreach (var (name, function) in Functions) engine.RegisterHelper(name, (_, arguments) => function(arguments)!);
        foreach (var (name, write) in Writers) engine.RegisterHelper(name, (output, _, arguments) => write(output, Text(arguments, 0)));
    }

    private static string Text(Arguments arguments, int index) =>
        index < arguments.Length ? Convert.ToString(arguments[index], CultureInfo.InvariantCulture) ?? "" : "";

    // The text is escaped as everywhere; only the tags between its lines are markup.
    private static void Lines(EncodedTextWriter output, string text, string before, string between, string behind)
    {
        if (text.Length == 0) return;
        output.WriteSafeString(before);
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0) output.WriteSafeString(between);
            output.Write(lines[i]);
        }

        output.WriteSafeString(behind);
    }

    private static string Date(Arguments arguments, Func<PartialDate, string, string> format)
    {
        var text = Text(arguments, 0);
        return PartialDate.ParseIso(text) is { } date ? format(date, text) : text;
    }

    private static string MonthAndYear(PartialDate date, string text) =>
        date.Month is { } month ? Months[month - 1] + " " + date.Year.ToString(CultureInfo.InvariantCulture) : text;
}
