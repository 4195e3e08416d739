// The build. ./build.sh runs Export; ./build.sh --target=Test runs the tests; --target=CI runs everything.
#nullable enable

var target = Argument("target", "Export");
var configuration = Argument("configuration", "Release");
var resume = Argument("resume", "resumes/dibyajyoti-ghosal.md");
var formats = Argument("formats", "all");
var theme = Argument("theme", "classic");
var output = Argument("output", "output");
var resumes = Argument("resumes", "resumes");

const string Solution = "ResumeExport.sln";
const string TestResults = "artifacts/test-results";
var isContinuousIntegration = EnvironmentVariable("CI") == "true";
var program = $"src/ResumeExport.Cli/bin/{configuration}/net10.0/resume-export.dll";

// The exit code of resume-export is the exit code of the build.
void ResumeExport(ProcessArgumentBuilder arguments) =>
    DotNetExecute(program, arguments, new DotNetExecuteSettings { WorkingDirectory = "." });

IEnumerable<FilePath> Outputs() =>
    GetFiles($"{output}/{System.IO.Path.GetFileNameWithoutExtension(resume)}/*_Resume.*").OrderBy(file => file.FullPath, StringComparer.Ordinal);

Task("Clean")
    .Description("Removes everything that a build makes.")
    .Does(() =>
    {
        CleanDirectories("{src,tests}/*/{bin,obj}");
        CleanDirectory("artifacts");
        DeleteDirectories(GetDirectories($"{output}/*"), new DeleteDirectorySettings { Recursive = true, Force = true });
    });

Task("Restore")
    .Description("Restores the pinned packages; with CI=true the lock files must match.")
    .Does(() => DotNetRestore(Solution, new DotNetRestoreSettings { LockedMode = isContinuousIntegration }));

Task("Lint")
    .Description("Fails when a file is not formatted as .editorconfig says, or an analyzer has a finding.")
    .IsDependentOn("Restore")
    .Does(() => DotNetFormat(Solution, new DotNetFormatSettings { VerifyNoChanges = true, NoRestore = true }));

Task("Build")
    .Description("Builds all projects; warnings are errors.")
    .IsDependentOn("Restore")
    .Does(() => DotNetBuild(Solution, new DotNetBuildSettings { Configuration = configuration, NoRestore = true }));

Task("Test")
    .Description("Runs all tests.")
    .IsDependentOn("Build")
    .Does(() =>
    {
        CleanDirectory(TestResults);
        DotNetTest(Solution, new DotNetTestSettings
        {
            Configuration = configuration,
            NoBuild = true,
            NoRestore = true,
            Loggers = new[] { "trx", "console;verbosity=minimal" },
            ResultsDirectory = TestResults,
        });
    });

Task("Export")
    .Description("Exports --resume= to --formats= with --theme= into --output= and prints the parity table.")
    .IsDependentOn("Build")
    .Does(() => ResumeExport(new ProcessArgumentBuilder()
        .Append("build").AppendQuoted(resume)
        .Append("--output").AppendQuoted(output)
        .Append("--format").AppendQuoted(formats)
        .Append("--theme").AppendQuoted(theme)));

Task("Verify")
    .Description("Re-reads the exported files and compares them with the source.")
    .IsDependentOn("Export")
    .Does(() =>
    {
        var arguments = new ProcessArgumentBuilder().Append("verify").AppendQuoted(resume);
        foreach (var file in Outputs()) arguments.AppendQuoted(file.FullPath);
        ResumeExport(arguments);
    });

// What a batch and a watch of the résumés are called with.
ProcessArgumentBuilder Many(string verb) => new ProcessArgumentBuilder()
    .Append(verb).AppendQuoted(resumes)
    .Append("--output").AppendQuoted(output)
    .Append("--format").AppendQuoted(formats)
    .Append("--theme").AppendQuoted(theme);

Task("Regenerate")
    .Description("Exports each résumé of --resumes= that changed, or whose theme, options or program did, into --output=.")
    .IsDependentOn("Build")
    .Does(() => ResumeExport(Many("batch").Append("--verbose")));

Task("Watch")
    .Description("Exports the résumés of --resumes=, then again what each edit affects, until Ctrl-C.")
    .IsDependentOn("Build")
    .Does(() => ResumeExport(Many("watch")));

Task("Gallery")
    .Description("Makes the pictures of docs/gallery.md, and those of all pages in artifacts/pages. Needs pdftoppm, LibreOffice and Chromium.")
    .IsDependentOn("Build")
    .Does(() =>
    {
        const string Pages = "artifacts/pages";
        const string Pictures = "docs/images/gallery";
        CleanDirectory(Pages);
        EnsureDirectoryExists(Pictures);
        var themes = GetDirectories("templates/*").Select(folder => folder.GetDirectoryName()).OrderBy(name => name, StringComparer.Ordinal);
        var sources = GetFiles("docs/gallery/*.md").Append(File(resume).Path.MakeAbsolute(Context.Environment));
        foreach (var name in themes)
        {
            foreach (var source in sources)
            {
                var stem = source.GetFilenameWithoutExtension().ToString();
                var folder = $"{Pages}/{name}/{stem}";
                ResumeExport(new ProcessArgumentBuilder().Append("build").AppendQuoted(source.FullPath).Append("--output").AppendQuoted($"{Pages}/{name}")
                    .Append("--theme").AppendQuoted(name).Append("--format docx,pdf,html --quiet"));
                Picture("pdftoppm", $"-r 50 -png \"{GetFiles($"{folder}/*.pdf").Single().FullPath}\" \"{folder}/pdf\"");
                Picture("soffice", $"--headless --convert-to pdf --outdir \"{folder}/word\" \"{GetFiles($"{folder}/*.docx").Single().FullPath}\"");
                Picture("pdftoppm", $"-r 50 -png \"{GetFiles($"{folder}/word/*.pdf").Single().FullPath}\" \"{folder}/docx\"");
                Picture("chromium", $"--headless --no-sandbox --hide-scrollbars --window-size=900,1200 --screenshot=\"{MakeAbsolute(File($"{folder}/html.png"))}\" \"{GetFiles($"{folder}/*.html").Single().FullPath}\"");
            }

            var shown = $"{Pages}/{name}/{System.IO.Path.GetFileNameWithoutExtension(resume)}";
            CopyFile(GetFiles($"{shown}/pdf-*1.png").First(), $"{Pictures}/{name}-pdf.png");
            CopyFile(GetFiles($"{Pages}/{name}/student/docx-*1.png").First(), $"{Pictures}/{name}-docx.png");
            CopyFile($"{Pages}/{name}/accents/html.png", $"{Pictures}/{name}-html.png");
        }

        void Picture(string tool, string arguments)
        {
            var exit = StartProcess(tool, new ProcessSettings { Arguments = arguments, RedirectStandardOutput = true, RedirectStandardError = true });
            if (exit != 0) throw new CakeException($"{tool} ended with {exit}: {arguments}");
        }
    });

Task("CI")
    .Description("What continuous integration runs.")
    .IsDependentOn("Lint")
    .IsDependentOn("Test")
    .IsDependentOn("Verify");

RunTarget(target);
