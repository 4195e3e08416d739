// The build. ./build.sh runs Export; ./build.sh --target=Test runs the tests; --target=CI runs everything.
#nullable enable

var target = Argument("target", "Export");
var configuration = Argument("configuration", "Release");
var resume = Argument("resume", "resumes/dibyajyoti-ghosal.md");
var formats = Argument("formats", "all");
var theme = Argument("theme", "classic");
var output = Argument("output", "output");
var resumes = Argument("resumes", "resumes");
var runtimes = Argument("rids", "linux-x64,linux-arm64,win-x64,osx-arm64");

const string Solution = "ResumeExport.sln";
const string Project = "src/ResumeExport.Cli/ResumeExport.Cli.csproj";
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

Task("Submit")
    .Description("Shows what would be sent of --resume= to --portal= --board= --job= with --answers= and, for teamtailor, --file-url=, or of the lines of --list=; sends with --send=true. --base-url= names a test server.")
    .IsDependentOn("Build")
    .Does(() =>
    {
        var isSent = Argument("send", false);
        var arguments = new ProcessArgumentBuilder().Append("submit");
        if (HasArgument("list")) arguments.Append("batch").AppendQuoted(Argument<string>("list"));
        else
        {
            arguments.AppendQuoted(resume);
            foreach (var name in new[] { "portal", "board", "job" }) arguments.Append($"--{name}").AppendQuoted(Argument<string>(name));
            foreach (var name in new[] { "answers", "file-url" })
                if (HasArgument(name)) arguments.Append($"--{name}").AppendQuoted(Argument<string>(name));
        }

        arguments.Append("--output").AppendQuoted(output).Append("--theme").AppendQuoted(theme);
        foreach (var name in new[] { "base-url", "ledger" })
            if (HasArgument(name)) arguments.Append($"--{name}").AppendQuoted(Argument<string>(name));
        if (isSent) arguments.Append("--yes");
        else Information("A dry run; --send=true sends.");
        ResumeExport(arguments);
    });

// Runs a program made for users on the sample, from another folder; its files must be, byte for byte, those of the ordinary build.
void TryOnSample(string tried, string folder)
{
    var (expected, made) = (MakeAbsolute(Directory($"{folder}/expected")), MakeAbsolute(Directory($"{folder}/made")));
    CleanDirectories(new[] { expected.FullPath, made.FullPath });
    ProcessArgumentBuilder Arguments(DirectoryPath into) => new ProcessArgumentBuilder()
        .Append("build").AppendQuoted(MakeAbsolute(File(resume)).FullPath).Append("--quiet --output").AppendQuoted(into.FullPath);
    ResumeExport(Arguments(expected));
    RunTool(MakeAbsolute(File(tried)).FullPath, Arguments(made), made);
    var files = GetFiles($"{expected}/**/*").Select(file => expected.GetRelativePath(file).FullPath).ToList();
    if (files.Count == 0 || files.Count != GetFiles($"{made}/**/*").Count) throw new CakeException($"{tried} made other files than the ordinary build.");
    foreach (var file in files)
    {
        var isSame = System.IO.File.ReadAllBytes($"{expected}/{file}").AsSpan().SequenceEqual(System.IO.File.ReadAllBytes($"{made}/{file}"));
        if (!isSame) throw new CakeException($"{tried} made another {file} than the ordinary build.");
    }

    Console.WriteLine($"{tried}: {files.Count} files, each byte for byte that of the ordinary build.");
}

void RunTool(string tool, ProcessArgumentBuilder arguments, DirectoryPath? folder = null)
{
    var shown = $"{tool} {arguments.RenderSafe()}";
    var exit = StartProcess(tool, new ProcessSettings { Arguments = arguments, WorkingDirectory = folder ?? "." });
    if (exit != 0) throw new CakeException($"{shown} ended with {exit}.");
}

Task("Pack")
    .Description("Makes the packages of the .NET tool in artifacts/packages, installs the tool in a folder of its own and tries it on the sample.")
    .IsDependentOn("Build")
    .Does(() =>
    {
        CleanDirectories(new[] { "artifacts/packages", "artifacts/try-tool" });
        DotNetPack(Project, new DotNetPackSettings
        {
            Configuration = configuration,
            OutputDirectory = "artifacts/packages",
            Verbosity = DotNetVerbosity.Quiet,
        });
        RunTool("dotnet", "tool install ResumeExport --tool-path artifacts/try-tool/tool --source artifacts/packages");
        TryOnSample("artifacts/try-tool/tool/resume-export" + (IsRunningOnWindows() ? ".exe" : ""), "artifacts/try-tool");
    });

Task("Publish")
    .Description("Makes programs that need no .NET for --rids= in artifacts/publish, an archive of each and SHA256SUMS; tries that for this machine on the sample.")
    .IsDependentOn("Build")
    .Does(() =>
    {
        CleanDirectories(new[] { "artifacts/publish", "artifacts/try-publish" });
        var missing = new List<string>();
        var sums = new List<string>();
        foreach (var runtime in runtimes.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var folder = $"artifacts/publish/{runtime}";
            // Only a restore that fails means that a runtime cannot be had here; a build that fails is a fault.
            if (StartProcess("dotnet", $"restore {Project} -p:PublishRuntime={runtime} --verbosity quiet") != 0)
            {
                missing.Add(runtime);
                continue;
            }

            RunTool("dotnet", $"publish {Project} --configuration {configuration} --no-restore -p:PublishRuntime={runtime} --output {folder} --verbosity quiet");
            CopyFiles("{LICENSE,THIRD-PARTY-NOTICES.md}", folder);
            var archive = Archive(folder, runtime);
            sums.Add($"{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.IO.File.ReadAllBytes(archive)))}  {System.IO.Path.GetFileName(archive)}");
            Console.WriteLine($"{runtime}: {folder}, {archive}");
            if (runtime == System.Runtime.InteropServices.RuntimeInformation.RuntimeIdentifier) TryArchive(archive);
        }

        if (sums.Count > 0) System.IO.File.WriteAllText("artifacts/publish/SHA256SUMS", string.Join('\n', sums) + "\n");
        if (missing.Count == 0) return;
        var message = $"Not made, because what .NET needs for it could not be restored: {string.Join(", ", missing)}.";
        if (sums.Count == 0 || HasArgument("rids")) throw new CakeException(message);
        Warning(message);

        // The same files give the same archive: names in order, no times of this machine, and only the program may be run.
        string Archive(string folder, string runtime)
        {
            var top = $"resume-export-{XmlPeek("Directory.Build.props", "/Project/PropertyGroup/Version")}-{runtime}";
            var root = MakeAbsolute(Directory(folder));
            var files = GetFiles($"{folder}/**/*").OrderBy(file => file.FullPath, StringComparer.Ordinal).ToList();
            var path = $"artifacts/publish/{top}" + (runtime.StartsWith("win") ? ".zip" : ".tar.gz");
            using var target = System.IO.File.Create(path);
            if (runtime.StartsWith("win"))
            {
                using var zip = new System.IO.Compression.ZipArchive(target, System.IO.Compression.ZipArchiveMode.Create);
                foreach (var file in files)
                {
                    var entry = zip.CreateEntry($"{top}/{root.GetRelativePath(file)}");
                    entry.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
                    using var content = entry.Open();
                    using var source = System.IO.File.OpenRead(file.FullPath);
                    source.CopyTo(content);
                }

                return path;
            }

            using var packed = new System.IO.Compression.GZipStream(target, System.IO.Compression.CompressionLevel.Optimal);
            using var tar = new System.Formats.Tar.TarWriter(packed);
            foreach (var file in files)
            {
                using var source = System.IO.File.OpenRead(file.FullPath);
                tar.WriteEntry(new System.Formats.Tar.UstarTarEntry(System.Formats.Tar.TarEntryType.RegularFile, $"{top}/{root.GetRelativePath(file)}")
                {
                    DataStream = source,
                    ModificationTime = DateTimeOffset.UnixEpoch,
                    Mode = (System.IO.UnixFileMode)(file.GetFilename().FullPath == "resume-export" ? 0b111_101_101 : 0b110_100_100),
                });
            }

            return path;
        }

        void TryArchive(string archive)
        {
            const string Unpacked = "artifacts/try-publish/unpacked";
            EnsureDirectoryExists(Unpacked);
            if (archive.EndsWith(".zip"))
            {
                System.IO.Compression.ZipFile.ExtractToDirectory(archive, Unpacked);
            }
            else
            {
                using var packed = new System.IO.Compression.GZipStream(System.IO.File.OpenRead(archive), System.IO.Compression.CompressionMode.Decompress);
                System.Formats.Tar.TarFile.ExtractToDirectory(packed, Unpacked, overwriteFiles: false);
            }

            TryOnSample(GetFiles($"{Unpacked}/*/resume-export{{,.exe}}").Single().FullPath, "artifacts/try-publish");
        }
    });

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
