using System.CommandLine;
using System.Text;
using ResumeExport.Cli.Verbs;
using ResumeExport.Cli.Verbs.Submit;

namespace ResumeExport.Cli;

/// <summary>The command <c>resume-export</c>: its verbs and what holds for all of them.</summary>
internal static class ResumeExportCommand
{
    /// <summary>Parses the command line, runs the verb and returns its exit code.</summary>
    public static int Run(string[] args)
    {
        // UTF-8 without a byte order mark, whatever the locale: results are piped into files.
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\n" };
        using var error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\n" };
        Console.SetOut(output);
        Console.SetError(error);
        return Build().Parse(args).Invoke();
    }

    /// <summary>The tree of verbs.</summary>
    internal static RootCommand Build()
    {
        var licences = new Option<bool>("--licenses") { Description = "print the licences of what is built in, and exit" };
        var root = new RootCommand("One résumé source to DOCX, PDF, HTML, plain text, JSON Resume and Markdown, each proven to say the same.")
        {
            BuildVerb.Create(), BatchVerb.Create(), WatchVerb.Create(), WorkerVerb.Create(), PreviewVerb.Create(), PackageVerb.Create(), SubmitVerb.Create(), VerifyVerb.Create(), ValidateVerb.Create(), ConvertVerb.Create(), InitVerb.Create(), PeekVerb.Create(), ThemesVerb.Create(), CompletionVerb.Create(), licences,
        };
        root.Add(WordsVerb.Create(root));
        root.SetAction(parse => parse.GetValue(licences) ? Licences.Print() : PrintHelp(root));
        return root;
    }

    // A command without a verb does nothing, and says what it could do.
    private static int PrintHelp(RootCommand root)
    {
        root.Parse("--help").Invoke();
        return ExitCodes.Usage;
    }
}
