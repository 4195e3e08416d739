using ResumeExport.Pipeline;
using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Conformance;

/// <summary>Same input, same bytes.</summary>
public sealed class DeterminismTests
{
    public static TheoryData<string> Formats() => Sample.FormatAndFormNames();

    [Theory]
    [MemberData(nameof(Formats))]
    public void Should_Give_Equal_Bytes_In_Parallel(string name)
    {
        var format = Sample.Format(name);
        var expected = Fingerprint.Of(Sample.Write(format, Sample.Document));
        var hashes = new string[16];
        Parallel.For(0, hashes.Length, i => hashes[i] = Fingerprint.Of(Sample.Write(format, Sample.Document)));
        Assert.All(hashes, hash => Assert.Equal(expected, hash));
    }

    [Fact]
    public void Should_Give_Equal_Bytes_In_Another_Time_Zone_Language_And_Folder()
    {
        using var first = new TemporaryFolder();
        using var second = new TemporaryFolder();
        var source = second.Write("dibyajyoti-ghosal.md", File.ReadAllBytes(RepositoryFiles.SampleResume));
        Assert.Equal(0, CommandLine.Run("build", RepositoryFiles.SampleResume, "-o", first.Path).ExitCode);
        var environment = new Dictionary<string, string> { ["TZ"] = "Pacific/Honolulu", ["LANG"] = "tr_TR.UTF-8", ["LC_ALL"] = "tr_TR.UTF-8" };
        Assert.Equal(0, CommandLine.RunIn(second.Path, environment, "build", Path.GetFileName(source), "-o", "out").ExitCode);

        var expected = Files(Path.Join(first.Path, "dibyajyoti-ghosal"));
        Assert.Equal(FormatRegistry.All.Length + 1, expected.Count);
        Assert.Equal(expected, Files(Path.Join(second.Path, "out", "dibyajyoti-ghosal")));
    }

    private static SortedDictionary<string, string> Files(string folder) => new(
        Directory.GetFiles(folder).ToDictionary(path => Path.GetFileName(path), path => Fingerprint.Of(File.ReadAllBytes(path))), StringComparer.Ordinal);
}
