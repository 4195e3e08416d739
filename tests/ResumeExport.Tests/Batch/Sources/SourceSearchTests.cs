using ResumeExport.Batch.Local;
using ResumeExport.Batch.Sources;
using ResumeExport.Model.Diagnostics;
using ResumeExport.Tests.Support;

namespace ResumeExport.Tests.Batch.Sources;

/// <summary>What a batch takes for its sources.</summary>
public sealed class SourceSearchTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly List<Diagnostic> findings = [];

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Should_Find_All_Notations_In_All_Folders()
    {
        Write("a.md", "b.markdown", "c.json", "d.yaml", "e.yml", "F.MD", "teams/x/g.md", "photo.png", "notes.txt", "letter.docx", "cv.md~", "md");
        Assert.Equal(["F.MD", "a.md", "b.markdown", "c.json", "d.yaml", "e.yml", "teams/x/g.md"], Find("."));
    }

    [Fact]
    public void Should_Pass_Over_What_Is_No_Source()
    {
        Write("cv.md", ".hidden.md", "_draft.md", "README.md", "readme.markdown", "Readme.json", "README2.md");
        Write(".git/a.md", "_old/a.md", "node_modules/pkg/a.md", "mytheme/theme.yaml", "mytheme/a.md", "other-out/.resume-export/journal", "other-out/cv/a.md", "out/a.md");
        Assert.Equal(["README2.md", "cv.md"], Find("."));
    }

    [Fact]
    public void Should_Take_A_Named_File_Whatever_Its_Name()
    {
        Write("_draft.md", ".hidden.md", "README.md", "plain");
        Assert.Equal(["README.md", "_draft.md", ".hidden.md", "plain"], Find("README.md", "_draft.md", ".hidden.md", "plain").OrderBy(static name => Array.IndexOf(["README.md", "_draft.md", ".hidden.md", "plain"], name)));
    }

    [Fact]
    public void Should_Name_Folders_From_Where_The_Search_Began()
    {
        Write("in/a/cv.md", "in/b.md");
        Assert.Equal(["a/cv", "b"], Search("in").Select(static source => source.Folder));
        Assert.Equal(["a/cv", "b"], Search("in/").Select(static source => source.Folder));
        Assert.Equal(["cv"], Search("in/a/cv.md").Select(static source => source.Folder));
        Assert.Equal(["a/cv"], Search("in/*/cv.md").Select(static source => source.Folder));
    }

    [Fact]
    public void Should_Find_Each_Source_Once()
    {
        Write("in/cv.md", "list.txt");
        File.WriteAllText(folder.File("list.txt"), "in/cv.md\n./in/cv.md\nin/../in/cv.md\n" + folder.File("in/cv.md") + "\n");
        Assert.Single(Search("in", "in/cv.md", "in/*.md", "./in", "list.txt"));
        Assert.Empty(findings);
    }

    [Fact]
    public void Should_Read_Lists()
    {
        Write("sub/a.md", "b.md", "sub/cvs.list", "_c.md");
        File.WriteAllText(folder.File("sub/cvs.list"), "\uFEFF# all of them\r\n\r\n  a.md  \r\n../b.md\r\n" + folder.File("_c.md") + "\r\ngone.md\r\n   # none\r\n");
        Assert.Equal(["_c.md", "a.md", "b.md", "gone.md"], Search("sub/cvs.list").Select(static source => Path.GetFileName(source.Path)).Order(StringComparer.Ordinal));
        Assert.Equal(["a", "b", "c", "gone"], Search("sub/cvs.list").Select(static source => source.Folder).Order(StringComparer.Ordinal));
        Assert.Empty(findings);
    }

    [Fact]
    public void Should_Refuse_A_List_That_Is_None()
    {
        File.WriteAllBytes(folder.File("cvs.list"), [.. "a"u8, 0, .. "b.md\n"u8]);
        Assert.Empty(Search("cvs.list"));
        Assert.Equal("cannot be searched: this is no list of files: it holds a NUL character", Assert.Single(findings).Message);
    }

    [Theory]
    [InlineData("nowhere", "no such file or folder")]
    [InlineData("nowhere.txt", "no such file or folder")]
    [InlineData("", "no such file or folder")]
    [InlineData("*.md", "no source matches this pattern")]
    [InlineData("nowhere/**/*.md", "no source matches this pattern")]
    public void Should_Say_What_Is_Not_There(string place, string message)
    {
        Assert.Empty(Search(place.Length == 0 ? "" : folder.File(place)));
        Assert.Equal((DiagnosticCodes.SourceMissing, message), (Assert.Single(findings).Code, findings[0].Message));
    }

    [Fact]
    public void Should_Match_What_Is_Found_Already()
    {
        Write("in/cv.md");
        Assert.Single(Search("in", "in/*.md"));
        Assert.Empty(findings);
    }

    [Fact]
    public void Should_Not_Look_Where_No_Match_Can_Be()
    {
        Write("cv.md", "deep/cv.md");
        if (!OperatingSystem.IsWindows()) Directory.CreateDirectory(folder.File("deep/closed"), UnixFileMode.None);
        Assert.Equal(["cv.md"], Find("*.md"));
        Assert.Equal(["deep/cv.md"], Find("*/*.md"));
        Assert.Empty(findings);
    }

    [Fact]
    public void Should_Follow_Linked_Files_And_No_Linked_Folders()
    {
        // Three links to the folder above would be 3 to the 40th paths.
        Write("in/a/cv.md", "elsewhere/b.md");
        for (var i = 0; i < 3; i++) Directory.CreateSymbolicLink(folder.File("in/a/up" + i), "..");
        Directory.CreateSymbolicLink(folder.File("in/more"), folder.File("elsewhere"));
        File.CreateSymbolicLink(folder.File("in/linked.md"), folder.File("elsewhere/b.md"));
        File.CreateSymbolicLink(folder.File("in/self.md"), "self.md");
        Assert.Equal(["in/a/cv.md", "in/linked.md", "in/self.md"], Find("in"));
        Directory.CreateSymbolicLink(folder.File("named"), folder.File("elsewhere"));
        Assert.Equal(["named/b.md"], Find("named"));
    }

    [Theory]
    [InlineData("out")]
    [InlineData("out/sub")]
    [InlineData("out/**/*.md")]
    [InlineData("out/*/*.md")]
    public void Should_Refuse_To_Search_The_Outputs(string place)
    {
        Write("out/cv.md", "out/sub/cv.md");
        Assert.Empty(Search(place));
        Assert.Equal("the output folder cannot be searched: it would find the outputs again as sources", Assert.Single(findings).Message);
    }

    [Fact]
    public void Should_Take_Sources_That_Lie_Beside_The_Outputs()
    {
        Write("out/cv.md", "out/sub/b.md");
        Assert.Equal(["out/cv.md"], Find("out/*.md"));
        Assert.Equal(["out/cv.md", "out/sub/b.md"], Find("out/cv.md", "out/sub/b.md").Order(StringComparer.Ordinal));
        Assert.Empty(findings);
    }

    [Fact]
    public void Should_Refuse_A_Source_In_The_Folder_Of_Another()
    {
        Write("out/cv.md", "out/cv/Jane_Doe_Resume.md");
        Search("out/cv.md", "out/cv/Jane_Doe_Resume.md");
        Assert.Equal("the outputs of another source go to the folder of this one", Assert.Single(findings).Message);
    }

    [Fact]
    public void Should_Pass_Over_The_Folder_That_Another_Batch_Writes_To()
    {
        Write("cv.md", "public/cv/Jane_Doe_Resume.md");
        using (OutputFolder.Open(folder.File("public"), findings)) Assert.Equal(["cv.md"], Find("."));
    }

    private void Write(params string[] names)
    {
        foreach (var name in names) folder.Write(name, "");
    }

    private IReadOnlyList<BatchSource> Search(params string[] places) =>
        SourceSearch.Find([.. places.Select(place => place.Length == 0 ? "" : Path.Combine(folder.Path, place))], folder.File("out"), findings);

    private IEnumerable<string> Find(params string[] places) =>
        Search(places).Select(source => Path.GetRelativePath(folder.Path, source.Path).Replace('\\', '/'));
}
