using System.CommandLine;
using ResumeExport.Cli.Completion;
using ResumeExport.Cli.Reporting;
using ResumeExport.Normalisation;

namespace ResumeExport.Cli.Verbs;

/// <summary>Options and arguments that several verbs have, so that they are named and described alike.</summary>
internal static class SharedOptions
{
    public static Argument<string?> OptionalSource() => Path(new Argument<string?>("SOURCE")
    {
        Description = "the résumé: Markdown, JSON or YAML; - reads standard input; by default resume.md, resume.json or resume.yaml here",
        Arity = ArgumentArity.ZeroOrOne,
    });

    public static Argument<string> Source(string description) => Path(new Argument<string>("SOURCE") { Description = description });

    /// <summary>Refuses what looks like an option: a mistyped one would else be taken for a file. A shell completes it with the names of files.</summary>
    public static Argument<T> Path<T>(Argument<T> argument)
    {
        argument.Validators.Add(static result =>
        {
            foreach (var token in result.Tokens)
                if (token.Value.Length > 1 && token.Value[0] == '-') result.AddError($"unknown option '{token.Value}'");
        });
        return argument.CompletedBy(PathMark.Paths);
    }

    /// <summary>Many sources.</summary>
    public static Argument<string[]> Sources(ArgumentArity arity) => Path(new Argument<string[]>("SOURCES")
    {
        Description = "folders, patterns (resumes/**/*.md), lists of files (.txt, .list or .lst; - for standard input) or files",
        Arity = arity,
    });

    public static Option<string> OutputFolder() =>
        new Option<string>("--output", "-o") { Description = "folder for the outputs; each source gets a folder of its own in it", DefaultValueFactory = static _ => "output" }
            .CompletedBy("FOLDER", PathMark.Paths);

    public static Option<int> Jobs()
    {
        var option = new Option<int>("--jobs", "-j") { Description = "number of threads (default: one for each processor)", DefaultValueFactory = static _ => Environment.ProcessorCount };
        option.Validators.Add(static result =>
        {
            if (result.Tokens is [var token] && (!int.TryParse(token.Value, out var count) || count is < 1 or > 1024)) result.AddError($"--jobs is a number from 1 to 1024, not '{token.Value}'");
        });
        return option;
    }

    public static Option<bool> Prune() => new("--prune") { Description = "remove the outputs of sources that are gone, and those in formats no longer asked for" };

    public static Option<string?> Theme(string description) => new Option<string?>("--theme", "-t") { Description = description }.CompletedBy("THEME", ThemeNames.BuiltIn, PathMark.Paths);

    /// <summary>Single tokens of the theme; may be given several times.</summary>
    public static Option<string[]> ThemeSettings() =>
        new("--set") { Description = "set one token of the theme, such as colors.accent=#1F4E79; may be repeated", HelpName = "NAME=VALUE" };

    /// <summary>The language of the document, whatever the source says; refuses what is no tag.</summary>
    public static Option<string?> Language()
    {
        var option = new Option<string?>("--lang") { Description = "language of the résumé as a tag such as de or pt-BR; by default as the source says, else as its text tells" };
        option.Validators.Add(static result =>
        {
            if (result.Tokens is [var token] && LanguageTag.Accept(token.Value) is null) result.AddError($"'{token.Value}' is no language tag such as de or pt-BR");
        });
        return option;
    }

    public static Option<bool> Quiet() => new("--quiet", "-q") { Description = "print nothing but errors" };

    public static Option<bool> Verbose() => new("--verbose", "-V") { Description = "print findings of all severities" };

    public static Option<bool> Json() => new("--json") { Description = "print one JSON object per line on standard output" };

    public static IReporter Reporter(ParseResult parse, Option<bool> json, Option<bool> quiet, Option<bool> verbose) =>
        parse.GetValue(json) ? new JsonReporter(Console.Out) : new TextReporter(Verbosity(parse, quiet, verbose));

    private static Verbosity Verbosity(ParseResult parse, Option<bool> quiet, Option<bool> verbose) =>
        parse.GetValue(quiet) ? Reporting.Verbosity.Quiet
        : parse.GetValue(verbose) ? Reporting.Verbosity.Verbose
        : Reporting.Verbosity.Normal;
}
