using ResumeExport.Batch.Building;
using ResumeExport.Batch.Journal;
using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Batch;

/// <summary>The journal is true however a process or a machine ends, and never tells of what was damaged.</summary>
public sealed class BatchJournalTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Should_Keep_Entries_From_One_Process_To_The_Next()
    {
        using (var journal = Open())
        {
            for (var i = 0; i < 10; i++) journal.Add(Entry(i, 1));
            journal.Add(Entry(3, 2));
            journal.Remove("r4");
        }

        using var next = Open();
        Assert.Equal(JournalFault.None, next.Fault);
        Assert.Equal(9, next.Count);
        AssertEqual(Entry(3, 2), next.Find("r3"));
        Assert.Null(next.Find("r4"));
        Assert.Equal(["r2", "r5"], next.Others(["r0", "r1", "r3", "r6", "r7", "r8", "r9"]).Select(static entry => entry.Folder));
    }

    [Fact]
    public void Should_Take_Whole_Records_Of_A_File_That_Ends_Anywhere()
    {
        Fill(6);
        var whole = File.ReadAllBytes(Path);
        var last = 0;
        for (var length = 0; length <= whole.Length; length++)
        {
            File.WriteAllBytes(Path, whole[..length]);
            using var journal = Open();
            Assert.Equal(JournalFault.None, journal.Fault);
            Assert.InRange(journal.Count, last, last + 1);
            last = journal.Count;
            for (var i = 0; i < 6; i++) AssertEqual(i < last ? Entry(i, 1) : null, journal.Find($"r{i}"));
            journal.Add(Entry(99, 1));
            AssertEqual(Entry(99, 1), journal.Find("r99"));
        }

        Assert.Equal(6, last);
    }

    [Fact]
    public void Should_Never_Tell_Of_A_Damaged_Record()
    {
        Fill(4);
        var whole = File.ReadAllBytes(Path);
        for (var at = 0; at < whole.Length; at++)
        {
            var damaged = whole.ToArray();
            damaged[at] ^= 0x5A;
            File.WriteAllBytes(Path, damaged);
            using var journal = Open();
            for (var i = 0; i < 4; i++)
                if (journal.Find($"r{i}") is { } found) AssertEqual(Entry(i, 1), found);
        }
    }

    [Fact]
    public void Should_Trust_After_A_Loss_Of_Power_Only_What_The_Disk_Had()
    {
        using (var journal = Open("first start"))
        {
            journal.Add(Entry(1, 1));
            journal.MakeDurable(static _ => { });
            journal.Add(Entry(2, 1));
        }

        using (var same = Open("first start")) AssertEqual(Entry(2, 1), same.Find("r2"));
        using var other = Open("second start");
        AssertEqual(Entry(1, 1), other.Find("r1"));
        Assert.Null(other.Find("r2"));
    }

    [Fact]
    public void Should_Begin_Anew_Where_There_Is_No_Journal_But_Something_Else()
    {
        File.WriteAllText(Path, "something else that is longer than the head of a journal");
        using var journal = Open();
        Assert.Equal(JournalFault.Damaged, journal.Fault);
        journal.Add(Entry(1, 1));
        AssertEqual(Entry(1, 1), journal.Find("r1"));
    }

    private string Path => folder.File("journal");

    private static JournalEntry Entry(int number, ulong version) => new(
        $"r{number}", $"../in/é{number}.md", new BuildKey(version, 2, 3, (ulong)number), [new JournalFile("A_Resume.docx", 123 + number), new JournalFile("manifest.json", JournalFile.LeftOver)]);

    // A record has a list, which is not equal by its content.
    private static void AssertEqual(JournalEntry? expected, JournalEntry? found)
    {
        Assert.Equal(expected?.Files.ToArray(), found?.Files.ToArray());
        Assert.Equal(expected is null ? null : expected with { Files = [] }, found is null ? null : found with { Files = [] });
    }

    private BatchJournal Open(string startId = "start") => BatchJournal.Open(Path, startId);

    private void Fill(int count)
    {
        using var journal = Open();
        for (var i = 0; i < count; i++) journal.Add(Entry(i, 1));
    }
}
