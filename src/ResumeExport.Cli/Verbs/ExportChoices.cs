using System.CommandLine;
using ResumeExport.Cli.Completion;
using ResumeExport.Cli.Reporting;
using ResumeExport.Pipeline;
using ResumeExport.Themes;

namespace ResumeExport.Cli.Verbs;

/// <summary>The options that say what is made of a source, and in which look: the same for one source and for many.</summary>
internal sealed class ExportChoices
{
    private readonly Option<string?> formats = new Option<string?>("--format", "-f")
    {
        Description = "formats, parted by commas: " + string.Join(", ", FormatRegistry.All.Select(static f => f.Name)) + ", or all (default)",
    }.CompletedBy("FORMATS", FormatList.Names);

    private readonly Option<string?> theme = SharedOptions.Theme("name of a theme, or path of a theme folder (default: classic)");
    private readonly Option<string[]> settings = SharedOptions.ThemeSettings();
    private readonly Option<bool> fragment = new("--fragment") { Description = "HTML as the bare article, without head and styles, to put in a page of your own" };

    private readonly Option<string?> reference = new Option<string?>("--reference-doc")
    {
        Description = "Word document (.docx) whose styles, page, colours and fonts the DOCX output takes",
    }.CompletedBy("FILE", PathMark.Paths);

    private readonly Option<bool> embedFonts = new("--embed-fonts") { Description = "put the font of the PDF into the DOCX, as far as its licence allows" };
    private readonly TextOptions text = new();
    private readonly Option<string?> language = SharedOptions.Language();

    /// <summary>Adds the options to a verb.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[formats, theme, settings, fragment, reference, embedFonts, language]) command.Add(option);
        text.AddTo(command);
    }

    /// <summary>Works out what is asked for; null after reporting what is wrong with it.</summary>
    /// <param name="parse">The command line.</param>
    /// <param name="output">What <c>-o</c> says.</param>
    /// <param name="reporter">Takes the finding.</param>
    public ExportOptions? Of(ParseResult parse, string output, IReporter reporter)
    {
        var wish = new FormatWish(parse.GetValue(formats), parse.GetValue(fragment), parse.GetValue(reference), parse.GetValue(embedFonts), text.FormOf(parse));
        if (FormatChoice.Make(wish, output, reporter) is not { } choice) return null;
        return new ExportOptions
        {
            Formats = choice.Formats,
            SingleFile = choice.SingleFile,
            OutputFolder = output,
            Theme = parse.GetValue(theme) ?? ThemeLoader.DefaultTheme,
            ThemeSettings = [.. parse.GetValue(settings) ?? []],
            Language = parse.GetValue(language),
            Reference = choice.Reference,
            ProgramVersion = ProgramVersion.Text,
        };
    }
}
