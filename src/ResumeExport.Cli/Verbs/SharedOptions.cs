using System.CommandLine;
using ResumeExport.Cli.Reporting;

namespace ResumeExport.Cli.Verbs;

/// <summary>Options and arguments that several verbs have, so that they are named and described alike.</summary>
internal static class SharedOptions
{
    public static Argument<string?> OptionalSource() => Path(new Argument<string?>("SOURCE")
    {
        Description = "the résumé: Markdown or JSON Resume; - reads standard input; by default resume.md or resume.json here",
        Arity = ArgumentArity.ZeroOrOne,
    });

    public static Argument<string> Source(string description) => Path(new Argument<string>("SOURCE") { Description = description });

    /// <summary>Refuses what looks like an option: a mistyped one would else be taken for a file.</summary>
    public static Argument<T> Path<T>(Argument<T> argument)
    {
        argument.Validators.Add(static result =>
        {
            foreach (var token in result.Tokens)
                if (token.Value.Length > 1 && token.Value[0] == '-') result.AddError($"unknown option '{token.Value}'");
        });
        return argument;
    }

    public static Option<string?> Theme(string description) => new("--theme", "-t") { Description = description };

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
