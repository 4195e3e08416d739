using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using ResumeExport.Model.Text;
using ResumeExport.Pipeline;

namespace ResumeExport.Cli.Verbs;

/// <summary>The options about the form of plain text, alike for the verbs that write and that read it.</summary>
internal sealed class TextOptions
{
    private readonly Option<string?> style = new("--text-style")
    {
        Description = "what plain text is laid out for: mail (wrapped, underlined headings; default) or paste (text boxes of forms: one line for each text)",
    };

    private readonly Option<string?> width = new("--text-width")
    {
        Description = string.Create(
            CultureInfo.InvariantCulture,
            $"columns that plain text is wrapped at, {PlainTextForm.LeastWidth} to {PlainTextForm.GreatestWidth}, or 0 for no wrapping (default: {PlainTextForm.Standard.Width})"),
    };

    private readonly Option<string?> dates = new("--text-dates")
    {
        Description = "where dates and places of plain text stand: below (lines of their own; default) or right (at the right edge of the line above, where both fit)",
    };

    private readonly Option<bool> ascii = new("--text-ascii")
    {
        Description = "plain text in ASCII: other characters are transliterated (é to e, – to -), and findings name each",
    };

    /// <summary>Adds the options to a verb, and the rules about what goes together.</summary>
    public void AddTo(Command command)
    {
        style.AcceptOnlyFromAmong([.. Enum.GetValues<PlainTextStyle>().Select(PlainTextNotation.NameOf)]);
        command.Options.Add(style);
        command.Options.Add(width);
        dates.AcceptOnlyFromAmong(PlainTextNotation.DatesBelow, PlainTextNotation.DatesRight);
        command.Options.Add(dates);
        command.Options.Add(ascii);
        command.Validators.Add(result =>
        {
            if (Contradiction(ValueOf(result, style), ValueOf(result, width), ValueOf(result, dates)) is { } message) result.AddError(message);
        });
    }

    /// <summary>Returns the form that the options name; null when none of them is given.</summary>
    public PlainTextForm? FormOf(ParseResult parse)
    {
        var (styleName, columns, place) = (parse.GetValue(style), parse.GetValue(width), parse.GetValue(dates));
        if (styleName is null && columns is null && place is null && !parse.GetValue(ascii)) return null;
        var chosen = styleName is null ? PlainTextStyle.Mail : PlainTextNotation.StyleOf(styleName);
        return new PlainTextForm
        {
            Style = chosen,
            Width = WidthOf(columns) ?? (chosen == PlainTextStyle.Paste ? 0 : PlainTextForm.Standard.Width),
            HasDatesAtRight = place == PlainTextNotation.DatesRight,
            IsAscii = parse.GetValue(ascii),
        };
    }

    private static string? Contradiction(string? style, string? width, string? dates)
    {
        if (width is not null && WidthOf(width) is null)
            return string.Create(CultureInfo.InvariantCulture, $"--text-width is {PlainTextForm.LeastWidth} to {PlainTextForm.GreatestWidth}, or 0 for no wrapping, and not {width}");
        var isPaste = style == PlainTextNotation.NameOf(PlainTextStyle.Paste);
        if (isPaste && WidthOf(width) > 0) return "--text-width has no meaning with --text-style paste, which wraps nothing";
        if (dates != PlainTextNotation.DatesRight) return null;
        if (isPaste) return "--text-dates right has no meaning with --text-style paste, which has no right edge";
        return WidthOf(width) == 0 ? "--text-dates right has no meaning with --text-width 0, which has no right edge" : null;
    }

    private static int? WidthOf(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var width) && PlainTextForm.IsWidth(width) ? width : null;

    // What is given too often or without a value has an error of its own, and asking for its value would throw.
    private static string? ValueOf(CommandResult result, Option option) => result.GetResult(option)?.Tokens is [var token] ? token.Value : null;
}
