using System.CommandLine;
using System.ComponentModel;
using System.Diagnostics;
using ResumeExport.Cli.Reporting;
using ResumeExport.Cli.Verification;
using ResumeExport.Inspection.Extractors;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Preview;
using ResumeExport.Themes;

namespace ResumeExport.Cli.Verbs;

/// <summary><c>preview</c>: a page in the browser that shows all formats while the source is edited.</summary>
internal static class PreviewVerb
{
    public static Command Create()
    {
        var source = SharedOptions.OptionalSource();
        var theme = SharedOptions.Theme("theme to begin with (default: classic)");
        var settings = SharedOptions.ThemeSettings();
        var language = SharedOptions.Language();
        var port = new Option<int>("--port") { Description = "port on 127.0.0.1 (default: any that is free)" };
        port.Validators.Add(static result =>
        {
            if (result.Tokens is [var token] && !ushort.TryParse(token.Value, out _)) result.AddError($"--port is a number from 0 to 65535, not '{token.Value}'");
        });
        var open = new Option<bool>("--open") { Description = "open the page in the browser" };
        var quiet = SharedOptions.Quiet();
        var command = new Command("preview", "Show all formats in the browser while you edit, until Ctrl-C.") { source, theme, settings, language, port, open, quiet };
        command.SetAction((parse, cancellation) =>
        {
            var options = new PreviewOptions
            {
                SourcePath = parse.GetValue(source) ?? SourceInput.Default(),
                DocxText = DocxText,
                Theme = parse.GetValue(theme) ?? ThemeLoader.DefaultTheme,
                Settings = [.. parse.GetValue(settings) ?? []],
                Language = parse.GetValue(language),
                Port = parse.GetValue(port),
            };
            return RunAsync(options, parse.GetValue(open), new TextReporter(parse.GetValue(quiet) ? Verbosity.Quiet : Verbosity.Normal), parse.GetValue(quiet), cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(PreviewOptions options, bool isOpened, TextReporter reporter, bool isQuiet, CancellationToken cancellation)
    {
        if (options.SourcePath == "-") return Wrong("standard input cannot be watched", "name a file", ExitCodes.Usage, reporter);
        if (!File.Exists(options.SourcePath))
        {
            reporter.Report(new Diagnostic(DiagnosticCodes.SourceMissing, DiagnosticSeverity.Error, "no such file", options.SourcePath, Hint: "check the path; it is taken relative to the current folder"), null);
            return ExitCodes.SourceInvalid;
        }

        try
        {
            var server = await PreviewServer.StartAsync(options, new OutputVerifier()).ConfigureAwait(false);
            await using (server.ConfigureAwait(false))
            {
                await Console.Out.WriteLineAsync(server.Address).ConfigureAwait(false);
                if (!isQuiet) await Console.Error.WriteLineAsync("open this address in a browser of this machine; Ctrl-C ends").ConfigureAwait(false);
                if (isOpened) Open(server.Address);
                await server.RunAsync(cancellation).ConfigureAwait(false);
                return ExitCodes.Fine;
            }
        }
        catch (IOException e)
        {
            return Wrong("the preview cannot start: " + e.Message, "choose another --port, or leave it out", ExitCodes.OutputFailed, reporter);
        }
    }

    private static string DocxText(ReadOnlyMemory<byte> docx)
    {
        if (!ExtractorRegistry.TryCreate("docx", null, out var extractor)) return "";
        return string.Join('\n', extractor.Extract(docx).Lines.Select(static line => line.PlainText)) + "\n";
    }

    private static void Open(string address)
    {
        try
        {
            using var browser = Process.Start(new ProcessStartInfo(address) { UseShellExecute = true });
        }
        catch (Exception e) when (e is Win32Exception or InvalidOperationException or PlatformNotSupportedException)
        {
            // A machine without a browser; the address is printed.
        }
    }

    private static int Wrong(string message, string hint, int exitCode, TextReporter reporter)
    {
        reporter.Report(new Diagnostic(DiagnosticCodes.UsageWrong, DiagnosticSeverity.Error, message, Hint: hint), null);
        return exitCode;
    }
}
