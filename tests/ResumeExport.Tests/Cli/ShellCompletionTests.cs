using System.Diagnostics;
using System.Text;
using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Cli;

/// <summary>The completion in real shells: a line is typed on a terminal, with the Tab key, and what the shell then runs is looked at.</summary>
public sealed class ShellCompletionTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly string home;
    private readonly string log;

    public ShellCompletionTests()
    {
        home = Directory.CreateDirectory(folder.File("home")).FullName;
        log = folder.File("log");
        File.WriteAllText(Path.Join(home, "my résumé.md"), "# N\n");
        Directory.CreateDirectory(Path.Join(home, "zfolder"));
        // Where this is missing, fish goes on writing it after its end.
        Directory.CreateDirectory(folder.File("xdg/fish/generated_completions"));
        InstallProgram();
    }

    public static TheoryData<string, string> Lines() => new()
    {
        { "resume-export bat\t", "batch" },
        { "resume-export themes sch\t", "themes schema" },
        { "resume-export build --emb\t", "build --embed-fonts" },
        { "resume-export build -q --emb\t", "build -q --embed-fonts" },
        { "resume-export build -t ac\t", "build -t academic" },
        { "resume-export build --theme=ac\t", "build --theme=academic" },
        { "resume-export build -f docx,p\t", "build -f docx,pdf" },
        { "resume-export build --format=docx,p\t", "build --format=docx,pdf" },
        { "resume-export validate --fail-on wa\t", "validate --fail-on warning" },
        { "resume-export init --format y\t", "init --format yaml" },
        { "resume-export build my\t", "build my résumé.md" },
        { "resume-export build -o zf\t", "build -o zfolder/" },
        { "resume-export build --reference-doc=my\t", "build --reference-doc=my résumé.md" },
        { "resume-export peek 'my résumé.md' zf\t", "peek my résumé.md zf" },
        { "resume-export build --text-width zf\t", "build --text-width zf" },
    };

    [ToolFact("script")]
    public void Should_Complete_In_Bash() => AssertAll("bash", "bash --noprofile --norc -i", "PS1='> '; bind 'set enable-bracketed-paste off'; source <(resume-export completion bash)");

    [ToolFact("zsh")]
    public void Should_Complete_In_Zsh() => AssertAll("zsh", "zsh -f -i", "PS1='> '; unsetopt auto_remove_slash; autoload -U compinit; compinit -D -u; source <(resume-export completion zsh)");

    [ToolFact("fish")]
    public void Should_Complete_In_Fish() => AssertAll("fish", "fish --private -i", "resume-export completion fish | source");

    [ToolFact("zsh")]
    public void Should_Complete_In_Zsh_From_A_Folder_Of_Functions()
    {
        Directory.CreateDirectory(folder.File("functions"));
        File.WriteAllText(folder.File("functions/_resume-export"), CommandLine.Run("completion", "zsh").Output);
        Assert.Equal(["batch"], Type("zsh -f -i", "PS1='> '; fpath=(" + folder.File("functions") + " $fpath); autoload -U compinit; compinit -D -u", ["resume-export bat\t"]));
    }

    [ToolFact("pwsh")]
    public void Should_Complete_In_PowerShell()
    {
        const string Script = """
            $env:PATH = "{0}" + [IO.Path]::PathSeparator + $env:PATH
            resume-export completion pwsh | Out-String | Invoke-Expression
            foreach ($line in 'resume-export bat', 'resume-export build -t ac', 'resume-export build -f docx,p', 'resume-export build -q --emb', 'resume-export themes ')
            {{
                $found = TabExpansion2 $line $line.Length
                ($found.CompletionMatches | ForEach-Object {{ $line.Remove($found.ReplacementIndex, $found.ReplacementLength).Insert($found.ReplacementIndex, $_.CompletionText).Split(' ')[-1] }}) -join ' '
            }}
            """;
        var run = ExternalTool.Run("pwsh", "-NoProfile", "-NonInteractive", "-Command", string.Format(System.Globalization.CultureInfo.InvariantCulture, Script, folder.File("bin")));
        Assert.Equal("batch\nacademic\ndocx,pdf\n--embed-fonts\ncheck list new schema show\n", run.Output.ReplaceLineEndings("\n"));
    }

    // Several candidates are shown, not typed: the function is asked for them.
    [Theory]
    [InlineData("resume-export build -t ", "academic ats classic compact modern")]
    [InlineData("resume-export themes ", "check list new schema show")]
    [InlineData("resume-export build --text-style=", "mail paste")]
    [InlineData("resume-export build --format=docx,pdf,", "docx,pdf,html docx,pdf,json docx,pdf,md docx,pdf,txt")]
    [InlineData("resume-export worker --q", "--queue --quiet")]
    [InlineData("resume-export build ", "")]
    public void Should_Offer_In_Bash(string line, string expected)
    {
        const string Driver = """
            source <(resume-export completion bash)
            complete -p resume-export >/dev/null || exit 9
            COMP_LINE=$1 COMP_POINT=${#1}
            spaced=${1//=/ = }
            read -ra COMP_WORDS <<<"$spaced"
            [[ $1 == *' ' ]] && COMP_WORDS+=('')
            COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            _resume_export resume-export
            echo "${COMPREPLY[*]}"
            """;
        var start = Start("bash", ["-c", Driver, "bash", line]);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal((0, expected), (process.ExitCode, output.TrimEnd('\n')));
    }

    [Fact]
    public void Should_Have_A_Script_For_Each_Shell_And_Refuse_Others()
    {
        Assert.All(ResumeExport.Cli.Verbs.CompletionVerb.Shells, static shell => Assert.Contains("complete-words", CommandLine.Run("completion", shell).Output, StringComparison.Ordinal));
        Assert.Equal(1, CommandLine.Run("completion", "tcsh").ExitCode);
        Assert.Equal(1, CommandLine.Run("completion").ExitCode);
    }

    public void Dispose() => folder.Dispose();

    private void AssertAll(string shell, string command, string setUp)
    {
        var lines = Lines().Select(static row => ((string)row[0], (string)row[1])).ToList();
        var ran = Type(command, setUp, lines.Select(static line => line.Item1));
        Assert.Equal(lines.Select(line => shell + ": " + line.Item2), ran.Select(line => shell + ": " + line));
    }

    // Each line is typed with its Tab and Enter. The program in the way writes down what it is run with.
    private string[] Type(string command, string setUp, IEnumerable<string> lines)
    {
        using var process = Process.Start(Start("script", ["-qefc", command, "/dev/null"]))!;
        var screen = process.StandardOutput.ReadToEndAsync();
        var typed = string.Join('\n', lines.Prepend(setUp).Append("exit")) + "\n";
        process.StandardInput.Write(typed);
        process.StandardInput.Flush();
        if (!process.WaitForExit(TimeSpan.FromMinutes(3)))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail("The shell did not end: " + screen.Result);
        }

        Assert.True(File.Exists(log), "Nothing was run: " + screen.Result);
        return File.ReadAllLines(log);
    }

    private ProcessStartInfo Start(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, WorkingDirectory = home };
        start.Environment["PATH"] = folder.File("bin") + ":" + start.Environment["PATH"];
        start.Environment["HOME"] = home;
        start.Environment["XDG_CONFIG_HOME"] = start.Environment["XDG_DATA_HOME"] = start.Environment["XDG_CACHE_HOME"] = folder.File("xdg");
        start.Environment["TERM"] = "xterm";
        start.Environment["LC_ALL"] = "C.UTF-8";
        start.Environment["DOTNET_CLI_HOME"] = home;
        return start;
    }

    private void InstallProgram()
    {
        Directory.CreateDirectory(folder.File("bin"));
        var program = $"""
            #!/bin/bash
            case $1 in
            complete-words | completion) exec dotnet '{CommandLine.Program}' "$@" ;;
            esac
            echo "$*" >>'{log}'
            """;
        File.WriteAllText(folder.File("bin/resume-export"), program.ReplaceLineEndings("\n") + "\n", new UTF8Encoding(false));
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(folder.File("bin/resume-export"), (UnixFileMode)0b111_101_101);
    }
}
