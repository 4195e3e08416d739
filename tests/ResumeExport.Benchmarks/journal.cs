#:project ../../src/ResumeExport.Batch/ResumeExport.Batch.csproj
#:property InvariantGlobalization=true
#:property PublishAot=false
#:property ConcurrentGarbageCollection=false
#:property RestorePackagesWithLockFile=false
#:property RunAnalyzers=false
using System.Diagnostics;
using System.Globalization;
using ResumeExport.Batch.Building;
using ResumeExport.Batch.Journal;

// journal.cs write FILE COUNT: records COUNT folders twice, as a full run does. journal.cs read FILE COUNT: opens, finds all, tells of the others.
var (path, count) = (args[1], int.Parse(args[2], CultureInfo.InvariantCulture));
var watch = Stopwatch.StartNew();
if (args[0] == "write")
{
    using var written = BatchJournal.Open(path, "start");
    for (var i = 0; i < count; i++)
    {
        var entry = Entry(i);
        written.Add(entry with { Key = default });
        written.Add(entry);
    }

    Print("recorded", 2 * count);
    written.MakeDurable(static _ => { });
    Print("rewritten and made durable", count);
    return;
}

using var journal = BatchJournal.Open(path, "another start");
if (journal.Count != count) throw new InvalidOperationException($"{journal.Count} entries");
Print("opened", count);
for (var i = 0; i < count; i++)
    if (journal.Find(Name(i)) is not { IsComplete: true }) throw new InvalidOperationException(Name(i));
Print("found one by one", count);
if (journal.Others(Enumerable.Range(0, count).Select(Name)).Any()) throw new InvalidOperationException("others");
Print("compared with all sources", count);
using var process = Process.GetCurrentProcess();
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"file {new FileInfo(path).Length / 1e6:F0} MB; peak of the process {process.PeakWorkingSet64 / 1e6:F0} MB"));

static string Name(int i) => string.Create(CultureInfo.InvariantCulture, $"team{i % 1000}/person-{i}");

static JournalEntry Entry(int i) => new(
    Name(i),
    $"../resumes/{Name(i)}.md",
    new BuildKey((ulong)i + 1, 2, 3, 4),
    [.. ((string[])["docx", "pdf", "html", "txt", "json", "md"]).Select(extension => new JournalFile($"Jane_Doe_Resume.{extension}", 20_000 + i)), new JournalFile("manifest.json", 4000)]);

void Print(string what, int records)
{
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {records:N0} in {watch.Elapsed.TotalSeconds:F2} s"));
    watch.Restart();
}
