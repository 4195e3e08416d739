using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Batch.Watching;

/// <summary>The verb as a user meets it: a process that follows edits of files.</summary>
public sealed class WatchVerbTests : IDisposable
{
    private const string Resume = "# Jane Doe\n\njane@example.com\n\n## Experience\n\n### Acme — Engineer (2019 – 2021)\n\n- Built things\n";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Should_Build_At_Once_And_After_Each_Edit()
    {
        folder.Write("cv.md", Resume);
        using var watch = Watch("cv.md");
        watch.FirstRound();
        Assert.Contains("Built things", Text("cv"), StringComparison.Ordinal);

        folder.Write("cv.md", Resume.Replace("things", "bridges", StringComparison.Ordinal));
        watch.Next("cv.md", "built");
        Assert.Contains("Built bridges", Text("cv"), StringComparison.Ordinal);
    }

    [Fact]
    public void Should_Follow_Editors_That_Save_By_Renaming()
    {
        folder.Write("cv.md", Resume);
        using var watch = Watch("cv.md");
        watch.FirstRound();

        // As vim does: the old file gets another name, the new one is written in its place.
        File.Move(folder.File("cv.md"), folder.File("cv.md~"));
        folder.Write("cv.md", Resume.Replace("things", "ships", StringComparison.Ordinal));
        watch.Next("cv.md", "built");
        Assert.Contains("Built ships", Text("cv"), StringComparison.Ordinal);

        // As most others do: the new file is written beside and takes the name.
        folder.Write(".cv.md.new", Resume.Replace("things", "roads", StringComparison.Ordinal));
        File.Move(folder.File(".cv.md.new"), folder.File("cv.md"), overwrite: true);
        watch.Next("cv.md", "built");
        Assert.Contains("Built roads", Text("cv"), StringComparison.Ordinal);
    }

    [Fact]
    public void Should_Survive_A_Bad_Edit_And_Keep_The_Last_Good_Files()
    {
        folder.Write("cv.md", Resume);
        using var watch = Watch("cv.md");
        watch.FirstRound();

        folder.Write("cv.md", "\0");
        var failed = watch.Next("cv.md", "source-invalid");
        Assert.Equal("RX1005", failed.GetProperty("findings")[0].GetProperty("code").GetString());
        Assert.Contains("Built things", Text("cv"), StringComparison.Ordinal);

        folder.Write("cv.md", Resume.Replace("things", "walls", StringComparison.Ordinal));
        watch.Next("cv.md", "built");
        Assert.Contains("Built walls", Text("cv"), StringComparison.Ordinal);
    }

    [Fact]
    public void Should_Build_Only_What_An_Edit_Affects()
    {
        folder.Write("a.md", Resume);
        folder.Write("b.md", Resume);
        using var watch = Watch(".");
        Assert.Equal(2, watch.FirstRound().GetProperty("built").GetInt32());

        folder.Write("b.md", Resume + "- More\n");
        watch.Next(static found => found.GetProperty("event").GetString() == "resume");
        folder.Write("last.md", Resume);
        watch.Next("./last.md", "built");
        Assert.DoesNotContain(watch.Rest(), static found => found.TryGetProperty("source", out var source) && source.GetString() == "./a.md");
    }

    [Fact]
    public void Should_Follow_Sources_That_Come_And_Go()
    {
        folder.Write("a.md", Resume);
        using var watch = Watch(".");
        watch.FirstRound();

        Directory.CreateDirectory(folder.File("team"));
        folder.Write("team/b.md", Resume);
        watch.Next("./team/b.md", "built");
        Assert.Contains("Built things", Text("team/b"), StringComparison.Ordinal);

        Directory.Move(folder.File("team"), folder.File("crew"));
        watch.Next("./crew/b.md", "built");
        watch.Next(static found => found.TryGetProperty("state", out var state) && state.GetString() == "orphaned");

        File.Delete(folder.File("a.md"));
        watch.Next(static found => found.TryGetProperty("state", out var state) && state.GetString() == "orphaned" && found.GetProperty("folder").GetString() == "a");
        Assert.True(watch.IsRunning);
    }

    [Fact]
    public void Should_Not_Prune_What_Cannot_Be_Looked_At()
    {
        folder.Write("team/a.md", Resume);
        folder.Write("disk/b.md", Resume);
        folder.Write("disk/gone.md", Resume);
        using var watch = Watch("team", "disk", "--prune");
        watch.FirstRound();
        File.Delete(folder.File("disk/gone.md"));
        watch.Next(static found => found.TryGetProperty("state", out var state) && state.GetString() == "pruned");

        // As when the disk of a folder that was named goes away.
        Directory.Move(folder.File("disk"), folder.File("away"));
        folder.Write("team/c.md", Resume);
        watch.Next("team/c.md", "built");
        watch.Next(static found => found.TryGetProperty("state", out var state) && state.GetString() == "orphaned");
        Assert.Contains("Built things", Text("b"), StringComparison.Ordinal);
    }

    [Fact]
    public void Should_Build_All_Again_When_A_Theme_Or_One_That_It_Extends_Changes()
    {
        folder.Write("a.md", Resume);
        folder.Write("b.md", Resume);
        foreach (var theme in (string[])["base", "mine"]) Directory.CreateDirectory(folder.File("themes/" + theme));
        folder.Write("themes/base/theme.yaml", "extends: classic\ncolors: { accent: '#102030' }\n");
        folder.Write("themes/mine/theme.yaml", "extends: ../base\n");
        using var watch = Watch(".", "--theme", "./themes/mine");
        watch.FirstRound();
        Assert.Contains("#102030", Html("a"), StringComparison.OrdinalIgnoreCase);

        folder.Write("themes/base/theme.yaml", "extends: classic\ncolors: { accent: '#203040' }\n");
        watch.Next("./b.md", "built");
        folder.Write("themes/mine/theme.yaml", "extends: [");
        watch.Next(static found => found.GetProperty("event").GetString() == "finding" && found.GetProperty("code").GetString() == "RX5002");
        Assert.Contains("#203040", Html("a"), StringComparison.OrdinalIgnoreCase);

        folder.Write("themes/mine/theme.yaml", "extends: ../base\ncolors: { accent: '#304050' }\n");
        watch.Next(static found => found.TryGetProperty("state", out var state) && state.GetString() == "built");
        watch.Next(static found => found.TryGetProperty("state", out var state) && state.GetString() == "built");
        Assert.Contains("#304050", Html("a"), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("#304050", Html("b"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Should_Take_A_Burst_Of_Saves_As_Few_And_End_With_The_Last()
    {
        folder.Write("cv.md", Resume);
        using var watch = Watch("cv.md");
        watch.FirstRound();
        for (var i = 0; i <= 100; i++)
        {
            folder.Write("cv.md", Resume + $"- Number {i}\n");
            Thread.Sleep(2);
        }

        var built = 0;
        while (!Text("cv").Contains("Number 100", StringComparison.Ordinal))
        {
            watch.Next(static found => found.TryGetProperty("state", out _));
            built++;
        }

        Assert.InRange(built, 1, 20);
    }

    [Fact]
    public void Should_Look_For_Itself_When_Asked_To_Poll()
    {
        folder.Write("cv.md", Resume);
        using var watch = Watch("cv.md", "--poll");
        watch.FirstRound();
        folder.Write("cv.md", Resume + "- Polled\n");
        watch.Next("cv.md", "built");
        Assert.Contains("Polled", Text("cv"), StringComparison.Ordinal);
    }

    [Fact]
    public void Should_End_Well_With_Ctrl_C_And_Leave_What_A_Batch_Finds_Unchanged()
    {
        folder.Write("cv.md", Resume);
        using (var watch = Watch("cv.md"))
        {
            watch.FirstRound();
            Assert.Equal(0, watch.Interrupt());
        }

        var batch = CommandLine.RunIn(folder.Path, [], "batch", "cv.md", "-o", "out", "-f", "html,txt");
        Assert.Contains("1 unchanged", batch.Output, StringComparison.Ordinal);
    }

    private WatchProcess Watch(string place, params string[] more) => new(folder.Path, [place, "-o", "out", "-f", "html,txt", .. more]);

    private string Text(string name) => File.ReadAllText(folder.File($"out/{name}/Jane_Doe_Resume.txt"));

    private string Html(string name) => File.ReadAllText(folder.File($"out/{name}/Jane_Doe_Resume.html"));
}
