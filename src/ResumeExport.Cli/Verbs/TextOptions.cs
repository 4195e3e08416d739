using System.CommandLine;
using System.Globalization;
using ResumeExport.Model.Text;

namespace ResumeExport.Cli.Verbs;

/// <summary>The options about the form of plain text, alike for the verbs that write and that read it.</summary>
internal sealed class TextOptions
{
    private readonly Option<int?> width = new("--text-width")
    {
        Description = string.Create(
            CultureInfo.InvariantCulture,
            $"columns that plain text is wrapped at, {PlainTextForm.LeastWidth} to {PlainTextForm.GreatestWidth}, or 0 for no wrapping (default: {PlainTextForm.Standard.Width})"),
    };

    public TextOptions()
    {
        width.Validators.Add(static result =>
        {
            if (result.Tokens is not [var token] || !int.TryParse(token.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var columns) || PlainTextForm.IsWidth(columns)) return;
            result.AddError(string.Create(
                CultureInfo.InvariantCulture, $"--text-width is {PlainTextForm.LeastWidth} to {PlainTextForm.GreatestWidth}, or 0 for no wrapping, and not {columns}"));
        });
    }

    /// <summary>Adds the options to a verb.</summary>
    public void AddTo(Command command) => command.Options.Add(width);

    /// <summary>Returns the form that the options name; null when none of them is given.</summary>
    public PlainTextForm? FormOf(ParseResult parse) =>
        parse.GetValue(width) is { } columns ? PlainTextForm.Standard with { Width = columns } : null;
}
