using ResumeExport.Tests.Support;
using ResumeExport.Tests.Themes;
using ResumeExport.Themes;

namespace ResumeExport.Tests.Cli;

/// <summary><c>themes</c> as a new user tries it.</summary>
public sealed class ThemesVerbTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Should_List_The_Themes_With_What_They_Are_For()
    {
        var lines = Run("themes", "list").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(BuiltInThemes.Loader.Names(), lines.Select(static line => line.Split(' ')[0]));
        Assert.All(lines, static line => Assert.Matches("^[a-z]+  +[a-z].{10,}$", line));
        Assert.Contains("{\"name\":\"ats\",\"about\":\"", Run("themes", "list", "--json").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("classic")]
    [InlineData("compact")]
    public void Should_Show_A_Theme_So_That_It_Can_Be_Read_Again(string name)
    {
        var shown = Run("themes", "show", name);
        folder.Write("copy/theme.yaml", shown.Output.Replace("extends: ", "# extends: ", StringComparison.Ordinal));

        var copy = new ThemeLoader().Load(folder.File("copy")).Theme!;
        var theme = BuiltInThemes.Load(name);
        Assert.Equal((theme.Page, theme.Colors, theme.Bullet, theme.ListIndent, theme.DocxFontFamily), (copy.Page, copy.Colors, copy.Bullet, copy.ListIndent, copy.DocxFontFamily));
        foreach (var style in Enum.GetValues<RowStyle>()) Assert.Equal(theme.Rows[style], copy.Rows[style]);
    }

    [Fact]
    public void Should_Make_A_Theme_That_Checks_And_Follows_A_Change_Of_One_File()
    {
        var made = Run("themes", "new", "mine", "--from", "modern", "--with-template");
        Assert.Equal((0, "wrote mine/theme.yaml\nwrote mine/theme.schema.json\nwrote mine/page.html.hbs\n"), (made.ExitCode, made.Output));

        var check = Run("themes", "check", "./mine");
        Assert.Equal((0, ""), (check.ExitCode, check.Error));
        Assert.Contains("Parity holds for all", check.Output, StringComparison.Ordinal);

        var path = folder.File("mine/theme.yaml");
        File.WriteAllText(path, File.ReadAllText(path).Replace("#0B6072", "#7A1F3D", StringComparison.Ordinal).Replace("[Carlito,", "[Caladea,", StringComparison.Ordinal).Replace("docx-font: Calibri", "docx-font: Cambria", StringComparison.Ordinal));
        folder.Write("cv.md", "# Jane Doe\n\n## Summary\n\nA nurse.\n");
        Assert.Equal(0, Run("build", "cv.md", "-t", "./mine", "-o", "out").ExitCode);
        Assert.Contains("7a1f3d", File.ReadAllText(folder.File("out/cv/Jane_Doe_Resume.html")), StringComparison.Ordinal);
        Assert.Equal(0, Run("build", "cv.md", "-t", "modern", "-f", "pdf", "-o", "before").ExitCode);
        Assert.NotEqual(File.ReadAllBytes(folder.File("before/cv/Jane_Doe_Resume.pdf")), File.ReadAllBytes(folder.File("out/cv/Jane_Doe_Resume.pdf")));
        using var docx = System.IO.Compression.ZipFile.OpenRead(folder.File("out/cv/Jane_Doe_Resume.docx"));
        using var styles = new StreamReader(docx.GetEntry("word/styles.xml")!.Open());
        var text = styles.ReadToEnd();
        Assert.Contains("7A1F3D", text, StringComparison.Ordinal);
        Assert.Contains("Cambria", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_Not_Write_Over_A_Folder_That_Has_Something_In_It()
    {
        folder.Write("mine/notes.txt", "keep me");
        var made = Run("themes", "new", "mine");
        Assert.Equal((1, "mine: error RX6001: something is there already\n  hint: name a new folder, or an empty one\n"), (made.ExitCode, made.Error));
        Assert.Equal("keep me", File.ReadAllText(folder.File("mine/notes.txt")));
    }

    [Fact]
    public void Should_Extend_A_Folder_By_Its_Path_From_The_New_One()
    {
        Run("themes", "new", "a");
        Run("themes", "new", "deep/b", "--from", "./a");
        Assert.Contains("extends: ../../a\n", File.ReadAllText(folder.File("deep/b/theme.yaml")), StringComparison.Ordinal);
        Assert.Equal(0, Run("themes", "check", "./deep/b").ExitCode);
    }

    [Fact]
    public void Should_Fail_A_Theme_That_Is_Hard_To_Read_Or_Drops_Something()
    {
        folder.Write("pale/theme.yaml", "extends: classic\ncolors: { muted: \"#AAAAAA\" }\n");
        Assert.Equal(5, Run("themes", "check", "./pale").ExitCode);
        folder.Write("short/theme.yaml", "extends: classic\n");
        folder.Write("short/page.html.hbs", "<!DOCTYPE html><html lang=\"en\"><head><title>{{title}}</title></head><body><main><h1>{{resume.basics.name}}</h1></main></body></html>");
        var check = Run("themes", "check", "./short");
        Assert.Equal(4, check.ExitCode);
        Assert.Contains("never shows", check.Error, StringComparison.Ordinal);
        Assert.Equal(1, Run("themes", "check", "./none").ExitCode);
    }

    [Fact]
    public void Should_Verify_With_The_Settings_Of_The_Manifest()
    {
        folder.Write("cv.md", "# Jane Doe\n\n## Work experience\n\n### Acme — Nurse\n\n*Jan 2020 – Present*\n\n- Cared\n");
        Assert.Equal(0, Run("build", "cv.md", "-o", "out", "--set", "dates.form=long", "--set", "labels.en.work=Jobs").ExitCode);
        var text = folder.File("out/cv/Jane_Doe_Resume.txt");
        Assert.Contains("January 2020 – Present", File.ReadAllText(text), StringComparison.Ordinal);
        Assert.Contains("Jobs\n----", File.ReadAllText(text), StringComparison.Ordinal);
        Assert.Contains("Jan 2020 – Present", File.ReadAllText(folder.File("out/cv/Jane_Doe_Resume.json")), StringComparison.Ordinal);
        Assert.Equal(0, Run("verify", "cv.md", text, folder.File("out/cv/Jane_Doe_Resume.json")).ExitCode);
        Assert.Equal(4, Run("verify", "cv.md", text, "-t", "classic").ExitCode);
        Assert.Equal(0, Run("verify", "cv.md", text, "-t", "classic", "--set", "dates.form=long", "--set", "labels.en.work=Jobs").ExitCode);
    }

    [Fact]
    public void Should_Print_The_Schema() => Assert.Equal(ThemeSchema.Text(), Run("themes", "schema").Output);

    private CliResult Run(params string[] arguments) => CommandLine.RunIn(folder.Path, [], arguments);
}
