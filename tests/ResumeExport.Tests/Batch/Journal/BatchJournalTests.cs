using System.Globalization;
using ResumeExport.Batch.Building;
using ResumeExport.Batch.Journal;
using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Batch.Journal;

/// <summary>The journal tells the truth, whatever happened to its file.</summary>
public sealed class BatchJournalTests : IDisposable
{
    private const string Today = "start-1";
    private const string Tomorrow = "start-2";

    private readonly TemporaryFolder folder = new();

    private string File => folder.File("journal");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Should_Find_What_Was_Added()
    {
        using (var journal = Open())
        {
            for (var i = 0; i < 100; i++) journal.Add(Entry(i));
            journal.Add(Entry(7, version: 2));
            AssertSame(Entry(7, version: 2), journal.Find("f7"));
            Assert.Null(journal.Find("other"));
        }

        using (var journal = Open())
        {
            Assert.Equal((100, JournalFault.None), (journal.Count, journal.Fault));
            for (var i = 0; i < 100; i++) AssertSame(Entry(i, version: i == 7 ? 2 : 1), journal.Find(Name(i)));
        }
    }

    [Fact]
    public void Should_Forget_What_Was_Removed()
    {
        using (var journal = Open())
        {
            for (var i = 0; i < 3; i++) journal.Add(Entry(i));
            journal.Remove("f1");
            journal.Remove("never-there");
            Assert.Null(journal.Find("f1"));
        }

        using (var journal = Open())
        {
            Assert.Equal(2, journal.Count);
            Assert.Null(journal.Find("f1"));
            journal.Add(Entry(1, version: 2));
        }

        using (var journal = Open()) AssertSame(Entry(1, version: 2), journal.Find("f1"));
    }

    [Fact]
    public void Should_Tell_Of_Other_Folders_In_The_Order_Recorded()
    {
        using var journal = Open();
        foreach (var i in (int[])[3, 1, 2, 0]) journal.Add(Entry(i));
        journal.Add(Entry(1, version: 2));
        Assert.Equal(["f3", "f0", "f1"], journal.Others(["f2", "unknown"]).Select(static entry => entry.Folder));
        foreach (var entry in journal.Others([])) journal.Remove(entry.Folder);
        Assert.Equal(0, journal.Count);
    }

    [Fact]
    public void Should_Open_A_File_Cut_Anywhere_With_The_Whole_Records()
    {
        var (bytes, ends) = Sample();
        for (var length = 0; length <= bytes.Length; length++)
        {
            System.IO.File.WriteAllBytes(File, bytes[..length]);
            var whole = ends.Count(end => end <= length);
            using (var journal = Open())
            {
                Assert.Equal(JournalFault.None, journal.Fault);
                AssertKnows(journal, whole);

                // It goes on working.
                journal.Add(Entry(100));
            }

            using (var journal = Open())
            {
                AssertKnows(journal, whole);
                AssertSame(Entry(100), journal.Find("f100"));
            }
        }
    }

    [Fact]
    public void Should_Never_Tell_Wrong_Things_Of_A_Damaged_File()
    {
        var (bytes, ends) = Sample();
        for (var place = 0; place < bytes.Length; place++)
        {
            foreach (var flip in (byte[])[0x01, 0xFF])
            {
                var damaged = bytes.ToArray();
                damaged[place] ^= flip;
                System.IO.File.WriteAllBytes(File, damaged);
                using var journal = Open();
                var before = ends.Count(end => end <= place);
                for (var i = 0; i < ends.Count; i++)
                {
                    if (i < before) AssertSame(Entry(i), journal.Find(Name(i)));
                    else if (journal.Find(Name(i)) is { } entry) AssertSame(Entry(i), entry);
                }

                Assert.InRange(journal.Count, before, ends.Count);
            }
        }
    }

    [Fact]
    public void Should_Say_That_The_Middle_Is_Damaged()
    {
        var (bytes, ends) = Sample();
        bytes[ends[4] + 20] ^= 1;
        System.IO.File.WriteAllBytes(File, bytes);
        using (var journal = Open()) Assert.Equal((JournalFault.Damaged, 5), (journal.Fault, journal.Count));
        using (var journal = Open()) Assert.Equal(JournalFault.None, journal.Fault);
    }

    [Theory]
    [InlineData("this is a text of somebody, and longer than the name of a journal")]
    [InlineData("x")]
    public void Should_Say_That_It_Is_No_Journal(string text)
    {
        System.IO.File.WriteAllText(File, text);
        using (var journal = Open())
        {
            Assert.Equal((JournalFault.Damaged, 0), (journal.Fault, journal.Count));
            journal.Add(Entry(1));
        }

        using (var journal = Open()) AssertSame(Entry(1), journal.Find("f1"));
    }

    // As file systems leave a file whose new length reached the disk and whose bytes did not.
    [Theory]
    [InlineData(1)]
    [InlineData(5000)]
    public void Should_Open_A_File_That_Ends_In_Zeros(int count)
    {
        var (bytes, ends) = Sample();
        System.IO.File.WriteAllBytes(File, [.. bytes, .. new byte[count]]);
        using var journal = Open();
        AssertKnows(journal, ends.Count);
    }

    [Fact]
    public void Should_Trust_After_A_Loss_Of_Power_Only_What_Was_On_The_Disk()
    {
        using (var journal = Open())
        {
            for (var i = 0; i < 5; i++) journal.Add(Entry(i));
            journal.MakeDurable(static _ => { });
            for (var i = 5; i < 8; i++) journal.Add(Entry(i));
            journal.Add(Entry(0, version: 2));
        }

        // The same start: all of it holds, also what was not on the disk yet.
        using (var journal = Open()) Assert.True(journal.Find("f5")!.IsComplete);

        // Another start, and every later one: the names of the files are known, but not what is in them.
        foreach (var start in (string[])[Tomorrow, Tomorrow, "start-3"])
        {
            using var journal = Open(start);
            Assert.Equal(8, journal.Count);
            for (var i = 1; i < 5; i++) AssertSame(Entry(i), journal.Find(Name(i)));
            foreach (var i in (int[])[0, 5, 6, 7])
            {
                Assert.False(journal.Find(Name(i))!.IsComplete);
                Assert.Equal(Entry(i, version: i == 0 ? 2 : 1).Files.ToArray(), journal.Find(Name(i))!.Files.ToArray());
            }
        }

        using (var journal = Open("start-3"))
        {
            journal.Add(Entry(5, version: 3));
            journal.MakeDurable(static _ => { });
        }

        using (var journal = Open("start-4"))
        {
            AssertSame(Entry(5, version: 3), journal.Find("f5"));
            Assert.False(journal.Find("f6")!.IsComplete);
        }
    }

    [Fact]
    public void Should_Be_Durable_Only_When_The_Disk_Has_It()
    {
        using (var journal = Open())
        {
            journal.Add(Entry(0));
            Assert.Throws<IOException>(() => journal.MakeDurable(static _ => throw new IOException("the disk is gone")));
        }

        using (var journal = Open(Tomorrow)) Assert.False(journal.Find("f0")!.IsComplete);
    }

    [Fact]
    public void Should_Bring_To_The_Disk_Only_What_Is_New()
    {
        var syncs = 0;
        using var journal = Open();
        journal.MakeDurable(_ => syncs++);
        Assert.Equal(0, syncs);
        journal.Add(Entry(0));
        journal.MakeDurable(_ => syncs++);
        journal.MakeDurable(_ => syncs++);
        Assert.Equal(1, syncs);
    }

    [Fact]
    public void Should_Keep_All_When_It_Is_Written_Anew()
    {
        using (var journal = Open())
        {
            GrowPastRewrite(journal);
            var before = new FileInfo(File).Length;
            journal.MakeDurable(static _ => { });
            Assert.InRange(new FileInfo(File).Length, 1, before / 10);
            AssertAll(journal);
            journal.Add(Entry(5, version: 90));
        }

        System.IO.File.WriteAllText(File + ".next", "left by a killed rewrite");
        using (var journal = Open(Tomorrow))
        {
            Assert.False(System.IO.File.Exists(File + ".next"));
            Assert.False(journal.Find("f5")!.IsComplete);
            journal.Add(Entry(5, version: 99));
            AssertAll(journal);
        }

        static void AssertAll(BatchJournal journal)
        {
            Assert.Equal(Folders, journal.Count);
            for (var i = 0; i < Folders; i++) AssertSame(Entry(i, version: 99), journal.Find(Name(i)));
        }
    }

    [Fact]
    public void Should_Go_On_Telling_Of_Others_When_It_Is_Written_Anew_Meanwhile()
    {
        using var journal = Open();
        GrowPastRewrite(journal);
        var before = new FileInfo(File).Length;
        var told = new List<JournalEntry>();
        foreach (var entry in journal.Others([Name(3)]))
        {
            // Every record gets another place in the file, and one is no more.
            if (told.Count == 0) journal.Remove(Name(4));
            if (told.Count == 0) journal.MakeDurable(static _ => { });
            told.Add(entry);
        }

        Assert.InRange(new FileInfo(File).Length, 1, before / 10);
        Assert.Equal(Enumerable.Range(0, Folders).Except([3, 4]).Select(Name), told.Select(static entry => entry.Folder));
        for (var i = 5; i < Folders; i++) AssertSame(Entry(i, version: 99), told[i - 2]);
    }

    // Folders of a size, each recorded so often that most of the file is out of date.
    private const int Folders = 200;

    private static void GrowPastRewrite(BatchJournal journal)
    {
        for (var times = 0; times < 250; times++)
            for (var i = 0; i < Folders; i++) journal.Add(Entry(i, version: 99));
    }

    private (byte[] Bytes, List<int> Ends) Sample()
    {
        var ends = new List<int>();
        using (var journal = Open())
        {
            for (var i = 0; i < 10; i++)
            {
                journal.Add(Entry(i));
                ends.Add((int)new FileInfo(File).Length);
            }
        }

        return (System.IO.File.ReadAllBytes(File), ends);
    }

    private static void AssertKnows(BatchJournal journal, int count)
    {
        for (var i = 0; i < 10; i++)
        {
            if (i < count) AssertSame(Entry(i), journal.Find(Name(i)));
            else Assert.Null(journal.Find(Name(i)));
        }
    }

    private BatchJournal Open(string start = Today) => BatchJournal.Open(File, start);

    private static string Name(int i) => string.Create(CultureInfo.InvariantCulture, $"f{i}");

    private static JournalEntry Entry(int i, int version = 1) => new(
        Name(i),
        $"../resumes/{Name(i)} é.md",
        new BuildKey((ulong)i + 1, (ulong)version, ulong.MaxValue, 4),
        [new JournalFile($"Jane_Doe_{Name(i)}_Resume.pdf", 100_000 + i), new JournalFile("old.txt", JournalFile.LeftOver), new JournalFile("manifest.json", version)]);

    private static void AssertSame(JournalEntry expected, JournalEntry? actual)
    {
        Assert.NotNull(actual);
        Assert.Equal((expected.Folder, expected.Source, expected.Key), (actual.Folder, actual.Source, actual.Key));
        Assert.Equal(expected.Files.ToArray(), actual.Files.ToArray());
    }
}
