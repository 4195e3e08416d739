using System.Collections.Immutable;
using ResumeExport.Cli.Reporting;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Model.Text;
using ResumeExport.Pipeline;
using ResumeExport.Writers.Docx;
using ResumeExport.Writers.Docx.Reference;

namespace ResumeExport.Cli.Verbs;

/// <summary>Which formats to make, and whether <c>-o</c> names a folder or one file.</summary>
/// <param name="Formats">The formats; never empty.</param>
/// <param name="SingleFile">The one file; null for a folder.</param>
internal sealed record FormatChoice(ImmutableArray<OutputFormat> Formats, string? SingleFile)
{
    /// <summary>The Word document whose look DOCX has; null for none.</summary>
    public ReferenceDocument? Reference { get; private init; }

    /// <summary>Works out the choice; null after reporting what is wrong with it.</summary>
    /// <param name="wish">What is asked for.</param>
    /// <param name="output">What <c>-o</c> says; an extension of a known format makes it a file.</param>
    /// <param name="reporter">Takes the finding.</param>
    public static FormatChoice? Make(FormatWish wish, string output, IReporter reporter)
    {
        var choice = Make(wish.Names, output, reporter);
        if (wish.IsFragment) choice = choice?.WithFragment(reporter);
        if (wish.EmbedsFonts || wish.ReferenceDoc is not null) choice = choice?.WithDocx(wish, reporter);
        return wish.TextForm is { } form ? choice?.WithTextForm(form, reporter) : choice;
    }

    /// <summary>The finding about options for plain text where there is none.</summary>
    public static Diagnostic NoPlainText(string cure) => Wrong("the --text options are for plain text, which is not asked for", cure + ", or leave the options out");

    private static FormatChoice? Make(string? names, string output, IReporter reporter)
    {
        var file = FormatOfFile(output);
        if (names is null) return file is null ? new FormatChoice(FormatRegistry.All, null) : new FormatChoice([file], output);
        if (Parse(names, reporter) is not { } formats) return null;
        if (file is null) return new FormatChoice(formats, null);
        if (formats is [var only] && only == file) return new FormatChoice(formats, output);
        reporter.Report(Wrong($"-o {output} is one {file.Name} file, but -f asks for {names}", "give a folder with -o, or leave -f out"), null);
        return null;
    }

    private FormatChoice? WithFragment(IReporter reporter)
    {
        var html = Formats.IndexOf(FormatRegistry.Find("html")!);
        if (html >= 0) return this with { Formats = Formats.SetItem(html, FormatRegistry.HtmlFragment) };
        reporter.Report(Wrong("--fragment is for HTML, which is not asked for", "add html to -f, or leave --fragment out"), null);
        return null;
    }

    // The reference is read once; what is wrong with it stops DOCX alone.
    private FormatChoice? WithDocx(FormatWish wish, IReporter reporter)
    {
        var docx = Formats.IndexOf(FormatRegistry.Find("docx")!);
        if (docx < 0)
        {
            var option = wish.EmbedsFonts ? "--embed-fonts" : "--reference-doc";
            reporter.Report(Wrong($"{option} is for DOCX, which is not asked for", $"add docx to -f, or leave {option} out"), null);
            return null;
        }

        var reference = wish.ReferenceDoc is { } path ? ReferenceDocument.Load(path) : null;
        var format = FormatRegistry.Docx(new DocxOptions { Reference = reference, EmbedFonts = wish.EmbedsFonts });
        return this with { Formats = Formats.SetItem(docx, format), Reference = reference };
    }

    private FormatChoice? WithTextForm(PlainTextForm form, IReporter reporter)
    {
        var text = Formats.IndexOf(FormatRegistry.Find("txt")!);
        if (text >= 0) return this with { Formats = Formats.SetItem(text, FormatRegistry.PlainText(form)) };
        reporter.Report(NoPlainText("add txt to -f"), null);
        return null;
    }

    private static OutputFormat? FormatOfFile(string output) =>
        Directory.Exists(output) ? null : FormatRegistry.Find(Path.GetExtension(output));

    private static ImmutableArray<OutputFormat>? Parse(string names, IReporter reporter)
    {
        if (names.Equals("all", StringComparison.OrdinalIgnoreCase)) return FormatRegistry.All;
        var formats = ImmutableArray.CreateBuilder<OutputFormat>();
        foreach (var name in names.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (FormatRegistry.Find(name) is not { } format)
            {
                reporter.Report(Wrong($"unknown format '{name}'", $"formats: {Known()}, or all"), null);
                return null;
            }

            if (!formats.Contains(format)) formats.Add(format);
        }

        if (formats.Count > 0) return formats.ToImmutable();
        reporter.Report(Wrong("no format named", $"formats: {Known()}, or all"), null);
        return null;
    }

    private static string Known() => string.Join(", ", FormatRegistry.All.Select(static format => format.Name));

    private static Diagnostic Wrong(string message, string hint) =>
        new(DiagnosticCodes.UsageWrong, DiagnosticSeverity.Error, message, Hint: hint);
}
