using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Cli;

/// <summary>Each thing that can be wrong: one clear finding with code and hint, the documented exit code, no stack trace, nothing overwritten.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Should_Say_That_The_File_Is_Missing() =>
        Expect(2, "RX1001", Build("nowhere.md"), "nowhere.md: error RX1001: no such file");

    [Fact]
    public void Should_Say_That_The_Source_Is_A_Folder() => Expect(2, "RX1002", Build(folder.Path), "error RX1002: this is a folder");

    [Theory]
    [InlineData("")]
    [InlineData("  \n\n\t\n")]
    [InlineData("\uFEFF")]
    public void Should_Say_That_The_File_Is_Empty(string text) =>
        Expect(2, "RX1003", Build(folder.Write("empty.md", text)), "error RX1003: the file has no text");

    [Fact]
    public void Should_Point_At_The_Byte_That_Is_Not_Utf8() =>
        Expect(2, "RX1004", Build(folder.Write("koi8.md", [.. "# "u8, 0xE9, 0xD7, 0xC1, 0xCE, 0xCF, (byte)'\n'])), "koi8.md:1:3: error RX1004: byte 0xE9 is not UTF-8");

    [Fact]
    public void Should_Point_At_A_Nul_Byte() =>
        Expect(2, "RX1005", Build(folder.Write("nul.md", [.. "# Ja"u8, 0, .. "ne\n"u8])), "nul.md:1:5: error RX1005: the file holds a NUL byte");

    [Fact]
    public void Should_Refuse_Files_Over_The_Limit() =>
        Expect(2, "RX1006", Build(folder.Write("big.md", "# Jane\n" + new string('x', 2_000_001))), "error RX1006: the file has 2000008 bytes");

    [Fact]
    public void Should_Say_That_There_Is_No_Name() =>
        Expect(2, "RX2001", Build(folder.Write("noname.md", "![](x.png)\n")), "noname.md:1:1: error RX2001: no name found");

    [Fact]
    public void Should_Say_That_Json_Has_No_Name() =>
        Expect(2, "RX2001", Build(folder.Write("noname.json", "{ \"a\": \"\" }")), "noname.json:1:1: error RX2001");

    [Fact]
    public void Should_Name_The_Formats_There_Are() =>
        Expect(1, "RX6001", ["build", RepositoryFiles.SampleResume, "-o", folder.Path, "-f", "docx,odt"], "error RX6001: unknown format 'odt'");

    [Fact]
    public void Should_Name_The_Themes_There_Are() =>
        Expect(1, "RX5001", ["build", RepositoryFiles.SampleResume, "-o", folder.Path, "-t", "clasic"], "classic");

    [Fact]
    public void Should_Fail_When_The_Output_Folder_Is_A_File()
    {
        var file = folder.Write("taken", "mine");
        Expect(3, "RX3001", ["build", RepositoryFiles.SampleResume, "-o", file], "error RX3001: cannot write here");
        Assert.Equal("mine", File.ReadAllText(file));
    }

    [Fact]
    public void Should_Fail_Only_The_Pdf_When_A_Character_Has_No_Glyph()
    {
        var source = folder.Write("hebrew.md", "# Jane Doe\n\n## Summary\nSpeaks שלו well.\n");
        var run = CommandLine.Run("build", source, "-o", folder.File("out"));
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("hebrew.md:4:8: error RX3201", run.Error, StringComparison.Ordinal);
        Assert.Contains("U+05E9", run.Error, StringComparison.Ordinal);
        var made = Directory.GetFiles(folder.File("out/hebrew")).Select(Path.GetFileName).Order(StringComparer.Ordinal);
        Assert.Equal(["Jane_Doe_Resume.docx", "Jane_Doe_Resume.html", "Jane_Doe_Resume.json", "Jane_Doe_Resume.md", "Jane_Doe_Resume.txt", "manifest.json"], made);
    }

    [Fact]
    public void Should_Leave_The_Last_Good_File_When_A_Format_Fails()
    {
        var source = folder.Write("cv.md", "# Jane Doe\n\n## Summary\nGood.\n");
        Assert.Equal(0, CommandLine.Run("build", source, "-o", folder.File("out")).ExitCode);
        var good = File.ReadAllBytes(folder.File("out/cv/Jane_Doe_Resume.pdf"));
        folder.Write("cv.md", "# Jane Doe\n\n## Summary\nNow שלו.\n");
        Assert.Equal(3, CommandLine.Run("build", source, "-o", folder.File("out")).ExitCode);
        Assert.Equal(good, File.ReadAllBytes(folder.File("out/cv/Jane_Doe_Resume.pdf")));
        Assert.Contains("שלו", File.ReadAllText(folder.File("out/cv/Jane_Doe_Resume.txt")), StringComparison.Ordinal);
        Assert.DoesNotContain(Directory.GetFiles(folder.File("out/cv"), "*", new EnumerationOptions { AttributesToSkip = 0 }), path => path.EndsWith(".tmp", StringComparison.Ordinal));
    }

    private string[] Build(string source) => ["build", source, "-o", folder.File("out")];

    private void Expect(int exitCode, string code, string[] arguments, string message)
    {
        var run = CommandLine.Run(arguments);
        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.Split('\n'), line => line.Contains(" " + code + ":", StringComparison.Ordinal));
        Assert.Single(run.Error.Split('\n'), line => line.StartsWith("  hint: ", StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("✓", run.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.File("out")), "something was written");
    }
}
